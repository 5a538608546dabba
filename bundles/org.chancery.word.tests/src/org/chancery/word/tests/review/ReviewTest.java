package org.chancery.word.tests.review;

import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.chancery.word.imports.Documents;
import org.junit.jupiter.api.Test;

/** What is not declared is found, whatever its form; what programs only write otherwise is not. */
class ReviewTest {

	private static final String PARTY = " w:id=\"3\" w:author=\"Belmora\" w:date=\"2026-03-01T10:00:00Z\"";
	private static final String QUOTA = p("2. Each Party sets a quota of 500 tonnes a year.");

	private static void finds(String sent, String returned, String... changes) throws Exception {
		assertEquals(List.of(changes), Reviews.of(sent, returned));
	}

	private static String ins(String words) {
		return "<w:ins" + PARTY + ">" + run(words) + "</w:ins>";
	}

	private static String del(String words) {
		return "<w:del" + PARTY + ">" + run(words).replace("w:t>", "w:delText>").replace("w:t ", "w:delText ") + "</w:del>";
	}

	@Test
	void nothingWasDone() throws Exception {
		finds(QUOTA, QUOTA);
		finds(QUOTA, "<w:p w:rsidR=\"00A1\"><w:proofErr w:type=\"spellStart\"/>" + run("2. Each Party ") + "<w:bookmarkStart w:id=\"9\" w:name=\"_GoBack\"/>"
				+ "<w:bookmarkEnd w:id=\"9\"/><w:r><w:lastRenderedPageBreak/><w:t>sets a quota of 500 tonnes a year.</w:t></w:r></w:p>");
	}

	@Test
	void declaredAndUndeclaredWords() throws Exception {
		finds(QUOTA, "<w:p>" + run("2. Each Party ") + del("sets") + ins("may set") + run(" a quota of 500 tonnes a year.") + "</w:p>",
				"Belmora replace Article 1(2) body: sets > may set");
		finds(QUOTA, p("2. Each Party sets a quota of 900 tonnes a year."), "UNDECLARED replace Article 1(2) body: 500 > 900");
		finds(QUOTA, "<w:p>" + run("2. Each Party sets a ") + ins("fair ") + run("quota of 900 tonnes a year.") + "</w:p>",
				"UNDECLARED replace Article 1(2) body: 500 > 900", "Belmora insert Article 1(2) body:  > fair");
	}

	@Test
	void ourOwnChangesAreNotTheirs() throws Exception {
		String ours = "<w:p>" + run("2. Each Party ") + ins("which fishes ") + run("sets a quota.") + "</w:p>";
		finds(ours, ours);
		finds(ours, p("2. Each Party which fishes sets a quota."), "UNDECLARED insert Article 1(2) body:  > which fishes");
	}

	@Test
	void paragraphsThatCameWentMovedOrWereSplit() throws Exception {
		String other = p("3. Observers may be admitted to the vessels.");
		finds(QUOTA, QUOTA + other, "UNDECLARED insert Article 1(2) body:  > 3. Observers may be admitted to the vessels.");
		finds(QUOTA + other, QUOTA, "UNDECLARED delete Article 1(3) body: 3. Observers may be admitted to the vessels. > ");
		String last = p("4. Nothing here prevents talks between the Parties on any subject.");
		finds(QUOTA + other + last, QUOTA + last + other, "UNDECLARED move Article 1(3) body: 3. Observers may be admitted to the vessels. > "
				+ "3. Observers may be admitted to the vessels.");
		finds(p("2. One sentence. Another one."), p("2. One sentence.") + p("Another one."), "UNDECLARED insert Article 1(2) body:  > \n");
		finds(p("2. One sentence.") + p("Another one."), p("2. One sentence. Another one."), "UNDECLARED delete Article 1(2) body: \n > ");
	}

	@Test
	void movesThatAreDeclared() throws Exception {
		String third = "3. Observers may be admitted.";
		String moved = "<w:moveFromRangeStart" + PARTY + " w:name=\"m\"/><w:p><w:pPr><w:rPr><w:moveFrom" + PARTY + "/></w:rPr></w:pPr><w:moveFrom" + PARTY + ">"
				+ run(third) + "</w:moveFrom></w:p><w:moveFromRangeEnd w:id=\"3\"/>";
		String here = "<w:moveToRangeStart" + PARTY + " w:name=\"m\"/><w:p><w:pPr><w:rPr><w:moveTo" + PARTY + "/></w:rPr></w:pPr><w:moveTo" + PARTY + ">"
				+ run(third) + "</w:moveTo></w:p><w:moveToRangeEnd w:id=\"3\"/>";
		finds(p(third) + QUOTA, moved + QUOTA + here, "Belmora move Article 1(3) body: " + third + " > " + third);
	}

	@Test
	void wordsThatAreHidden() throws Exception {
		finds(QUOTA, "<w:p>" + run("2. Each Party sets a quota ") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>of 500 tonnes</w:t></w:r>" + run(" a year.") + "</w:p>",
				"UNDECLARED format Article 1(2) body: of 500 tonnes > of 500 tonnes {hidden}");
		String styled = "<w:p>" + run("2. Each Party sets a quota ") + "<w:r><w:rPr><w:rStyle w:val=\"Emphasis\"/></w:rPr><w:t>of 500 tonnes</w:t></w:r>"
				+ run(" a year.") + "</w:p>";
		String style = "<w:style w:type=\"character\" w:styleId=\"Emphasis\"><w:rPr>%s</w:rPr></w:style>";
		assertEquals(List.of("UNDECLARED format Article 1(2) body: of 500 tonnes > of 500 tonnes {hidden}"),
				Reviews.of(Documents.body(Reviews.framed(styled)).styles(style.formatted("")),
						Documents.body(Reviews.framed(styled)).styles(style.formatted("<w:vanish/>"))));
		finds(QUOTA, p("", run("2. Each Party sets a quota of 500 tonnes a year.").replace("<w:r>", "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:strike/></w:rPr>")),
				"UNDECLARED format Article 1(2) body: 2. Each Party sets a quota of 500 tonnes a year. > 2. Each Party sets a quota of 500 tonnes a year."
						+ " {colour of the background, struck through}");
	}

	@Test
	void automaticNumbers() throws Exception {
		String list = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"(%%1)\"/></w:lvl>"
				+ "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
		String body = Documents.item(1, 0, "first point of the list;") + Documents.item(1, 0, "second point of the list.");
		var sent = Documents.body(Reviews.framed(body)).numbering(list.formatted("lowerLetter"));
		assertEquals(List.of("UNDECLARED replace Article 1(1)(a) body: (a) > (i)", "UNDECLARED replace Article 1(1)(b) body: (b) > (ii)").size(),
				Reviews.of(sent, Documents.body(Reviews.framed(body)).numbering(list.formatted("upperRoman"))).size());
		String more = Documents.item(1, 0, "a point that is new;") + body;
		assertEquals(List.of("UNDECLARED insert Article 1(1) body:  > a point that is new;"),
				Reviews.of(sent, Documents.body(Reviews.framed(more)).numbering(list.formatted("lowerLetter"))));
	}

	@Test
	void headersNotesBoxesAndCells() throws Exception {
		String header = "<w:hdr xmlns:w=\"" + Documents.WORD + "\">%s</w:hdr>";
		String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>";
		String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
		assertEquals(List.of("UNDECLARED replace  header: Draft > Final"),
				Reviews.of(Documents.body(Reviews.framed(QUOTA) + section).part("header1.xml", "header", type, header.formatted(p("Draft"))),
						Documents.body(Reviews.framed(QUOTA) + section).part("header7.xml", "header", type, header.formatted(p("Final")))));
		String note = "<w:p>" + run("2. Quotas") + "<w:r><w:footnoteReference w:id=\"%d\"/></w:r></w:p>";
		assertEquals(List.of("UNDECLARED replace Article 1(2) footnote: small > large"),
				Reviews.of(Documents.body(Reviews.framed(note.formatted(2))).footnotes("<w:footnote w:id=\"2\">" + p("A small note") + "</w:footnote>"),
						Documents.body(Reviews.framed(note.formatted(5))).footnotes("<w:footnote w:id=\"5\">" + p("A large note") + "</w:footnote>")));
		String box = "<w:p>" + run("2. A box.") + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
		finds(box.formatted(p("inside it")), box.formatted(p("within it")), "UNDECLARED replace Article 1(2) text box: inside > within");
		String table = "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>";
		finds(table.formatted(p("Cod"), p("500")), table.formatted(p("Cod"), p("50")), "UNDECLARED replace Article 1, second paragraph table: 500 > 50");
		finds(table.formatted(p("Cod"), p("")), table.formatted(p(""), p("Cod")), "UNDECLARED move Article 1, second paragraph table: Cod > Cod");
	}

	@Test
	void fieldsAndTheirTargets() throws Exception {
		String field = "<w:p>" + run("2. See Article ") + "<w:fldSimple w:instr=\" REF there \\h \"><w:r><w:t>%s</w:t></w:r></w:fldSimple></w:p>";
		String mark = "<w:bookmarkStart w:id=\"1\" w:name=\"there\"/>%s<w:bookmarkEnd w:id=\"1\"/>";
		String one = "<w:p>" + mark.formatted(run("3. The first.")) + "</w:p>" + p("4. The second.");
		String other = p("3. The first.") + "<w:p>" + mark.formatted(run("4. The second.")) + "</w:p>";
		finds(field.formatted("3") + one, field.formatted("4") + one, "UNDECLARED replace Article 1(2) body: 3 > 4");
		finds(field.formatted("3") + one, field.formatted("3") + other,
				"UNDECLARED replace Article 1(2) body: {REF to: 3. The first.} > {REF to: 4. The second.}");
		String typed = "<w:p>" + run("2. See Article 3") + "</w:p>";
		finds(field.formatted("3") + one, typed + one, "UNDECLARED delete Article 1(2) body: {REF to: 3. The first.} > ");
	}

	@Test
	void commentsHaveTheirWords() throws Exception {
		String body = "<w:p><w:commentRangeStart w:id=\"0\"/>" + run("2. Each Party") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
				+ run(" sets a quota.") + "</w:p>";
		String comment = "<w:comments xmlns:w=\"" + Documents.WORD + "\"><w:comment w:id=\"0\" w:author=\"Belmora\" w:date=\"2026-03-01T10:00:00Z\">"
				+ p("Not agreed.") + "</w:comment></w:comments>";
		var returned = Documents.body(Reviews.framed(body)).part("comments.xml", "comments",
				"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml", comment);
		assertEquals(List.of("Belmora comment Article 1(2) body: 2. Each Party > Not agreed."),
				Reviews.of(Documents.body(Reviews.framed(p("2. Each Party sets a quota."))), returned));
	}

	@Test
	void sections() throws Exception {
		String section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:cols w:num=\"%d\"/></w:sectPr>";
		finds(QUOTA + p(section.formatted(1), run("x")), QUOTA + p(section.formatted(2), run("x")),
				"UNDECLARED format  section: {columns 1} > {columns 2}");
	}
}
