package org.chancery.word.tests.review;

import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.word.imports.Documents;

/** A small treaty that has something of everything, and what a party may do to it: each change in a place of its own. */
final class Planted {

	/** One thing done to a part of the file. */
	record Change(String name, String part, String from, String to) {

		/** Whether it is tracked, or partly. */
		boolean isDeclared() {
			return name.startsWith("declared");
		}
	}

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String WHO = " w:id=\"7\" w:author=\"Belmora\" w:date=\"2026-03-01T10:00:00Z\"";
	private static final String BODY = "document";
	private static final List<Change> ALL = new ArrayList<>();
	private static final StringBuilder TEXT = new StringBuilder();

	static {
		text(Documents.centred("TREATY") + Documents.centred("Article 1"));
		body("words", p("1. The Parties shall meet each year in March."), p("1. The Parties may meet each year in March."));
		body("words of several places", p("2. Each Party sets a quota of 500 tonnes and reports on it."),
				p("2. A Party sets a quota of 900 tonnes and tells of it."));
		body("bold", p("3. Observers shall be admitted to every vessel."), "<w:p>" + run("3. Observers ") + Documents.bold("shall") + run(" be admitted to every vessel.") + "</w:p>");
		body("hidden words", p("4. Fees are paid to the depositary in advance."),
				"<w:p>" + run("4. Fees are paid ") + run("to the depositary").replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>") + run(" in advance.") + "</w:p>");
		body("a sentence that came", p("5. Vessels carry a licence."), p("5. Vessels carry a licence. Coastal craft need none."));
		body("a paragraph that came", p("6. Ports are open to both fleets."),
				p("6. Ports are open to both fleets.") + p("Ports of refuge are excepted from this rule."));
		body("a paragraph that went", p("7. Data are shared every quarter.") + p("The data of science are shared at once."), p("7. Data are shared every quarter."));
		body("a split", p("8. Catches are logged at sea. Logs are kept for five years."), p("8. Catches are logged at sea.") + p("Logs are kept for five years."));
		body("a join", p("9. Inspections are announced.") + p("Inspectors carry a card that names them."), p("9. Inspections are announced. Inspectors carry a card that names them."));
		text(Documents.centred("Article 2"));
		String moved = p("Nothing in this Article prejudices the law of the sea.");
		String behind = p("1. Each Party enacts the laws that it needs.") + p("2. Courts of both Parties assist each other in all matters.");
		body("a move", moved + behind, behind + moved);
		body("a style", p("3. Disputes are settled by talks between the Parties."), Documents.styled("Quote", "3. Disputes are settled by talks between the Parties."));
		body("a label", Documents.item(1, 0, "the Council of the Parties;") + Documents.item(1, 0, "the Secretariat of the Treaty."),
				Documents.item(1, 0, "the Council of the Parties;") + Documents.item(1, 1, "the Secretariat of the Treaty."));
		body("a label that went", Documents.item(1, 0, "the Committee on Science."), p("the Committee on Science."));
		body("a result of a field", "<w:p>" + run("4. As said in Article ") + field("REF first \\h", "The first place.") + run(" above, nothing is due.") + "</w:p>",
				"<w:p>" + run("4. As said in Article ") + field("REF first \\h", "The ninth place.") + run(" above, nothing is due.") + "</w:p>");
		body("the target of a field", "<w:p>" + run("5. Subject to Article ") + field("REF second \\h", "The second place.") + run(", talks go on.") + "</w:p>",
				"<w:p>" + run("5. Subject to Article ") + field("REF first \\h", "The second place.") + run(", talks go on.") + "</w:p>");
		body("a field that went", "<w:p>" + run("6. In the sense of Article ") + field("REF first \\h", "The first place.") + run(" all is free.") + "</w:p>",
				p("6. In the sense of Article The first place. all is free."));
		text(mark(1, "first", "The first place.") + mark(2, "second", "The second place."));
		text("<w:p>" + run("7. As the third place says: ") + field("REF third \\h", "The third place.") + run(".") + "</w:p>");
		body("a bookmark that moved", mark(3, "third", "The third place.") + p("8. A paragraph that is not marked."),
				p("The third place.") + mark(3, "third", "8. A paragraph that is not marked."));
		body("the target of a link", link("rId1"), link("rId2"));
		body("a picture", picture("rId3"), picture("rId4"));
		body("words in a text box", box("Draft of March"), box("Draft of May"));
		String last = "The paragraph before the table.";
		body("declared move away from a table", p("The one before that.") + p(last), "<w:moveToRangeStart" + WHO + " w:name=\"t\"/>"
				+ p("<w:rPr><w:moveTo" + WHO + "/></w:rPr>", "<w:moveTo" + WHO + ">" + run(last) + "</w:moveTo>") + "<w:moveToRangeEnd w:id=\"7\"/>" + p("The one before that.")
				+ "<w:moveFromRangeStart" + WHO + " w:name=\"t\"/>" + p("<w:rPr><w:moveFrom" + WHO + "/></w:rPr>", "<w:moveFrom" + WHO + ">" + run(last) + "</w:moveFrom>")
				+ "<w:moveFromRangeEnd w:id=\"7\"/>");
		text(table());
		body("words in a cell", p("A cell of the first row"), p("A cell of row one"));
		body("a row that went", row("The last row", "goes"), "");
		body("a row that came", row("A middle row", "stays"), row("A middle row", "stays") + row("A newer row", "comes"));
		text(p("9. A note") + "<w:p>" + run("10. With a note") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(" to it.") + "</w:p>");
		change("words in a note", "footnotes", "in the first note", "in this first note");
		body("a note that went", "<w:p>" + run("11. Noted twice") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>" + run(" here.") + "</w:p>", p("11. Noted twice here."));
		change("words in a header", "header1", "Draft treaty", "Final treaty");
		change("words in a footer", "footer1", "Not agreed", "Agreed");
		change("a definition of a style", "styles", "<w:rPr><w:color w:val=\"000000\"/></w:rPr>", "<w:rPr><w:vanish/></w:rPr>");
		text(Documents.styled("Tail", "12. What a style may hide."));
		body("a section", "<w:cols w:num=\"1\"/>", "<w:cols w:num=\"2\"/>");
		declared();
	}

	private Planted() {
	}

	private static void declared() {
		body("declared words", p("13. The Council decides by consensus."), "<w:p>" + run("13. The Council decides by ") + del("consensus") + ins("majority") + run(".") + "</w:p>");
		body("declared and silent words", p("14. The seat is in the first city of the Union."),
				"<w:p>" + run("14. The seat is in the ") + del("first") + ins("last") + run(" town of the Union.") + "</w:p>");
		body("declared paragraph", p("15. This is the last but one."), p("15. This is the last but one.")
				+ p("<w:rPr><w:ins" + WHO + "/></w:rPr>", ins("A paragraph of theirs stands here.")));
		String words = "16. This paragraph moves down by one.";
		String other = p("17. This paragraph stays where it is.");
		body("declared move", p(words) + other, "<w:moveFromRangeStart" + WHO + " w:name=\"m\"/>" + p("<w:rPr><w:moveFrom" + WHO + "/></w:rPr>", "<w:moveFrom" + WHO + ">" + run(words) + "</w:moveFrom>")
				+ "<w:moveFromRangeEnd w:id=\"7\"/>" + other + "<w:moveToRangeStart" + WHO + " w:name=\"m\"/>"
				+ p("<w:rPr><w:moveTo" + WHO + "/></w:rPr>", "<w:moveTo" + WHO + ">" + run(words) + "</w:moveTo>") + "<w:moveToRangeEnd w:id=\"7\"/>");
		body("declared look", p("18. Dates are dates of the calendar."), p("18. Dates are dates of the calendar.").replace("<w:r>",
				"<w:r><w:rPr><w:i/><w:rPrChange" + WHO + "><w:rPr/></w:rPrChange></w:rPr>"));
		String field = field("REF second \\h", "The second place.");
		body("declared field that went", "<w:p>" + run("19. In the manner of Article ") + field + run(", as agreed.") + "</w:p>",
				"<w:p>" + run("19. In the manner of Article ") + field.replace("<w:r>", "<w:del" + WHO + "><w:r>").replace("</w:r>", "</w:r></w:del>")
						.replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ").replace("instrText", "delInstrText") + run(", as agreed.") + "</w:p>");
		body("declared cells", row("A row of two", "cells"), row("A row of two", "cells").replace("</w:tr>", "<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/><w:cellIns"
				+ WHO + "/></w:tcPr>" + p("<w:rPr><w:ins" + WHO + "/></w:rPr>", ins("a third")) + "</w:tc></w:tr>"));
		text(p("Done in two copies.") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId8\"/><w:footerReference w:type=\"default\" r:id=\"rId9\"/>"
				+ "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:cols w:num=\"1\"/></w:sectPr>");
	}

	private static void text(String markup) {
		TEXT.append(markup);
	}

	private static void body(String name, String from, String to) {
		if (TEXT.indexOf(from) < 0 && !from.startsWith("<w:cols")) {
			text(from);
		}
		change(name, BODY, from, to);
	}

	private static void change(String name, String part, String from, String to) {
		ALL.add(new Change(name, part, from, to));
	}

	static List<Change> all() {
		return ALL;
	}

	private static String ins(String words) {
		return "<w:ins" + WHO + ">" + run(words) + "</w:ins>";
	}

	private static String del(String words) {
		return "<w:del" + WHO + ">" + run(words).replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ") + "</w:del>";
	}

	private static String field(String code, String result) {
		return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code + " </w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
	}

	private static String mark(int id, String name, String words) {
		return "<w:p><w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>" + run(words) + "<w:bookmarkEnd w:id=\"" + id + "\"/></w:p>";
	}

	private static String link(String id) {
		return "<w:p>" + run("The text is at ") + "<w:hyperlink r:id=\"" + id + "\">" + run("the site of the depositary") + "</w:hyperlink>" + run(".") + "</w:p>";
	}

	private static String picture(String id) {
		return "<w:p>" + run("A map: ") + "<w:r><w:pict><v:shape style=\"width:20pt;height:20pt\"><v:imagedata r:id=\"" + id + "\"/></v:shape></w:pict></w:r></w:p>";
	}

	private static String box(String words) {
		return "<w:p>" + run("A box: ") + "<w:r><w:pict><v:shape style=\"width:90pt;height:40pt\"><v:textbox><w:txbxContent>" + p(words) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
	}

	private static String table() {
		return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>" + row("A cell of the first row", "with a neighbour")
				+ row("A middle row", "stays") + row("One more row", "here") + row("The last row", "goes") + row("A row of two", "cells") + row("The very last", "stays too") + "</w:tbl>";
	}

	private static String row(String one, String other) {
		return "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>" + p(one) + "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>" + p(other) + "</w:tc></w:tr>";
	}

	/** The file with some changes. */
	static byte[] with(List<Change> changes) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put(BODY, TEXT.toString());
		parts.put("footnotes", "<w:footnote w:id=\"2\">" + p("A word in the first note.") + "</w:footnote><w:footnote w:id=\"3\">" + p("A word in the second one.") + "</w:footnote>");
		parts.put("header1", "<w:hdr xmlns:w=\"" + Documents.WORD + "\">" + p("Draft treaty") + "</w:hdr>");
		parts.put("footer1", "<w:ftr xmlns:w=\"" + Documents.WORD + "\">" + p("Not agreed") + "</w:ftr>");
		parts.put("styles", "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"Quote\"/><w:rPr><w:i/></w:rPr></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"Tail\"><w:name w:val=\"Tail\"/><w:rPr><w:color w:val=\"000000\"/></w:rPr></w:style>");
		for (Change change : changes) {
			String text = parts.get(change.part());
			if (!text.contains(change.from())) {
				throw new IllegalArgumentException("nowhere: " + change.name());
			}
			parts.put(change.part(), text.replace(change.from(), change.to()));
		}
		if (!parts.get(BODY).contains("w:id=\"3\"/></w:r>")) {
			parts.compute("footnotes", (part, text) -> text.substring(0, text.indexOf("<w:footnote w:id=\"3\">")));
		}
		return written(parts);
	}

	private static byte[] written(Map<String, String> parts) {
		String list = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%1)\"/></w:lvl>"
				+ "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum>"
				+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
		Documents file = Documents.body(parts.get(BODY)).external("https://depositary.example/treaty", "hyperlink")
				.external("https://elsewhere.example/text", "hyperlink").relate("media/one.png", "image").relate("media/two.png", "image")
				.bytes("word/media/one.png", new byte[] { 1, 2, 3 }).bytes("word/media/two.png", new byte[] { 4, 5 }).styles(parts.get("styles"))
				.numbering(list).footnotes(parts.get("footnotes"));
		for (String name : List.of("header1", "footer1")) {
			String kind = name.replace("1", "");
			file.part(name + ".xml", kind, TYPE + kind + "+xml", parts.get(name));
		}
		return file.write();
	}
}
