package org.chancery.word.tests.review;

import static org.chancery.word.imports.Documents.centred;
import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.imports.Documents;
import org.junit.jupiter.api.Test;

/** Whole paragraphs, articles, rows and notes that came, went, moved or were cut without a tracked change: each is one change. */
class ParagraphReviewTest {

	private static final List<String> TREATY = List.of(centred("TREATY"), centred("Article 1"), centred("Quotas"),
			p("1. Each Party shall set a quota of 500 tonnes for each calendar year."),
			p("2. The quota shall be notified to the Depositary before the year begins."), centred("Article 2"), centred("Inspection"),
			p("1. Observers may be admitted to vessels that fish in the waters of a Party."),
			p("2. The flag State shall bear the costs of the observers whom it has requested."),
			p("3. Reports of inspections are published. Any vessel that exceeds its share shall leave at once."), centred("Article 3"),
			centred("Settlement of disputes"), p("1. Any dispute shall be settled by negotiation between the Parties concerned."),
			p("2. Failing agreement within six months the dispute is submitted to arbitration."));

	private final List<String> returned = new ArrayList<>(TREATY);

	private void finds(String... changes) throws Exception {
		assertEquals(List.of(changes), Reviews.of(Documents.body(String.join("", TREATY)), Documents.body(String.join("", returned))));
	}

	private int at(String words) {
		for (int i = 0; i < returned.size(); i++) {
			if (returned.get(i).contains(words)) {
				return i;
			}
		}
		throw new IllegalArgumentException(words);
	}

	@Test
	void aParagraphMoves() throws Exception {
		String words = "2. The flag State shall bear the costs of the observers whom it has requested.";
		returned.add(returned.remove(at("flag State")));
		finds("UNDECLARED move Article 2(2) body: " + words + " > " + words);
	}

	@Test
	void aParagraphMovesAndIsEdited() throws Exception {
		returned.remove(at("flag State"));
		returned.add(p("3. The flag State shall bear the expenses of the observers whom it has requested."));
		finds("UNDECLARED move Article 2(2) body: 2. The flag State shall bear the costs of the observers whom it has requested. > "
				+ "3. The flag State shall bear the expenses of the observers whom it has requested.",
				"UNDECLARED replace Article 2(2) body: costs > expenses");
	}

	@Test
	void anArticleMoves() throws Exception {
		List<String> article = returned.subList(at("Article 1"), at("Article 2"));
		var copy = new ArrayList<>(article);
		article.clear();
		returned.addAll(copy);
		String words = "Article 1\nQuotas\n1. Each Party shall set a quota of 500 tonnes for each calendar year.\n"
				+ "2. The quota shall be notified to the Depositary before the year begins.";
		finds("UNDECLARED move Article 1 body: " + words + " > " + words);
	}

	@Test
	void anArticleComesAndTheNextIsCountedOn() throws Exception {
		returned.set(at("Article 3"), centred("Article 4"));
		returned.addAll(at("Article 4"), List.of(centred("Article 3"), centred("Transfers"), p("A Party may transfer its quota to another Party.")));
		finds("UNDECLARED insert Article 2(3) body:  > A Party may transfer its quota to another Party.",
				"UNDECLARED insert Article 2(3) body:  > Article 3\nTransfers", "UNDECLARED replace Article 3 body: Article 3 > Article 4");
	}

	@Test
	void aParagraphGoesAndTheNextIsCountedOn() throws Exception {
		returned.remove(at("flag State"));
		returned.set(at("3. Reports"), p("2. Reports of inspections are published. Any vessel that exceeds its share shall leave at once."));
		finds("UNDECLARED delete Article 2(2) body: 2. The flag State shall bear the costs of the observers whom it has requested. > ",
				"UNDECLARED replace Article 2(3) body: 3. > 2.");
	}

	@Test
	void aNumberAloneIsAnother() throws Exception {
		returned.set(at("2. Failing"), p("3. Failing agreement within six months the dispute is submitted to arbitration."));
		finds("UNDECLARED replace Article 3(2) body: 2. > 3.");
	}

	@Test
	void aParagraphIsCutInTwo() throws Exception {
		int at = at("3. Reports");
		returned.set(at, p("3. Reports of inspections are published."));
		returned.add(at + 1, p("4. Any vessel that exceeds its share shall leave at once."));
		finds("UNDECLARED insert Article 2(3) body:  > \n4.");
	}

	@Test
	void aParagraphIsEditedAndTheRestOfItHidden() throws Exception {
		returned.set(at("flag State"), "<w:p>" + run("2. The coastal State shall bear the costs ")
				+ "<w:r><w:rPr><w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:rPr><w:t>of the observers whom it has requested.</w:t></w:r></w:p>");
		finds("UNDECLARED format Article 2(2) body: of the observers whom it has requested. > "
				+ "of the observers whom it has requested. {colour of the background}", "UNDECLARED replace Article 2(2) body: flag > coastal");
	}

	@Test
	void rowsComeGoAndMove() throws Exception {
		String cod = row("Cod", "500");
		String rest = row("Herring", "1200") + row("Halibut", "75");
		rows(cod + rest, cod + rest + row("Tuna", "90"), "insert Article 1, second paragraph table:  > Tuna\n90");
		rows(cod + rest, rest, "delete Article 1, second paragraph table: Cod\n500 > ");
		rows(cod + rest, rest + cod, "move Article 1, second paragraph table: Cod\n500 > Cod\n500");
		rows(cod + rest, row("Cod", "50") + rest, "replace Article 1, second paragraph table: 500 > 50");
	}

	private static void rows(String sent, String returned, String change) throws Exception {
		assertEquals(List.of("UNDECLARED " + change), Reviews.of("<w:tbl>" + sent + "</w:tbl>", "<w:tbl>" + returned + "</w:tbl>"));
	}

	private static String row(String... cells) {
		var row = new StringBuilder("<w:tr>");
		for (String cell : cells) {
			row.append("<w:tc>").append(p(cell)).append("</w:tc>");
		}
		return row.append("</w:tr>").toString();
	}

	@Test
	void aNoteComesOnce() throws Exception {
		String sign = "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>";
		String notes = "<w:footnote w:id=\"2\">" + p("As amended.") + "</w:footnote>";
		var sent = Documents.body(Reviews.framed("<w:p>" + run("2. Quotas.") + sign.formatted(2) + "</w:p>")).footnotes(notes);
		var other = Documents.body(Reviews.framed("<w:p>" + run("2. Quotas") + sign.formatted(3) + run(".") + sign.formatted(2) + "</w:p>"))
				.footnotes(notes + "<w:footnote w:id=\"3\">" + p("But not for tugs.") + "</w:footnote>");
		assertEquals(List.of("UNDECLARED insert Article 1(2) footnote:  > But not for tugs."), Reviews.of(sent, other));
	}

	@Test
	void numbersThatWordCountedAreTyped() throws Exception {
		String list = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%1)\"/></w:lvl>"
				+ "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
		var sent = Documents.body(Reviews.framed(Documents.item(1, 0, "vessels under its flag."))).numbering(list);
		var typed = Documents.body(Reviews.framed(p("(a) vessels under its flag."))).numbering(list);
		assertEquals(List.of("UNDECLARED format Article 1(1)(a) body: (a) {counted} > (a)"), Reviews.of(sent, typed));
	}

	@Test
	void marginsOfThePage() throws Exception {
		String section = "<w:sectPr><w:pgSz w:w=\"%d\" w:h=\"%d\"/><w:pgMar w:top=\"1440\" w:left=\"%d\"/></w:sectPr>";
		assertEquals(List.of("UNDECLARED format  section: {left margin 1440} > {left margin 2880}"),
				Reviews.of(Documents.body(Reviews.framed("") + section.formatted(11906, 16838, 1440)),
						Documents.body(Reviews.framed("") + section.formatted(11906, 16838, 2880))));
	}
}
