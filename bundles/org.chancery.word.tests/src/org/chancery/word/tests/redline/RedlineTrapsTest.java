package org.chancery.word.tests.redline;

import static org.chancery.word.imports.Documents.item;
import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;
import static org.chancery.word.tests.redline.Redlines.count;
import static org.chancery.word.tests.redline.Redlines.markup;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.chancery.core.exchange.RedlineOptions;
import org.chancery.word.imports.Documents;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Revisions;
import org.junit.jupiter.api.Test;

/** What redlines are known to get wrong. */
class RedlineTrapsTest {

	private static final String LIST = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
			+ "<w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
	private static final String BELMORA = "w:id=\"7\" w:author=\"Belmora\" w:date=\"2026-03-01T10:00:00Z\"";

	/** Checks that the redline gives both texts, and returns its body. */
	private static String redline(Documents before, Documents after) throws Exception {
		byte[] old = before.write();
		byte[] now = after.write();
		WordPackage redline = WordPackage.read(Redlines.write(old, now));
		Validity.check(redline);
		assertEquals(lines(Revisions.after(WordPackage.read(now))), lines(Revisions.after(redline)), "accepted");
		assertEquals(lines(Revisions.before(WordPackage.read(old))), lines(Revisions.before(redline)), "rejected");
		return markup(redline);
	}

	private static String redline(String before, String after) throws Exception {
		return redline(Documents.body(before), Documents.body(after));
	}

	private static String lines(WordPackage file) throws Exception {
		return String.join("\n", Shape.of(WordPackage.read(file.write())));
	}

	@Test
	void aParagraphThatIsSplitIsNotRewritten() throws Exception {
		String body = redline(p("Each Party grants access. It publishes the conditions of such access."),
				p("Each Party grants access.") + p("It publishes the conditions of such access."));
		assertEquals(1, count(body, "<w:rPr><w:ins "), "one mark comes");
		assertEquals(0, count(body, "<w:ins [^/>]*>"), "no words come");
		assertEquals(1, count(body, "<w:del [^/>]*>"), "the space goes");
	}

	@Test
	void paragraphsThatAreJoinedAreNotRewritten() throws Exception {
		String body = redline(p("Each Party grants access.") + p("It publishes the conditions of such access.") + p("End."),
				p("Each Party grants access. It publishes the conditions of such access.") + p("End."));
		assertEquals(1, count(body, "<w:rPr><w:del "), "one mark goes");
		assertEquals(0, count(body, "<w:delText"), "no words go");
	}

	@Test
	void aParagraphThatMovesIsAMove() throws Exception {
		String moved = p("Vessels of either Party may call at any port of the other.");
		String body = redline(moved + p("One.") + p("Two things are set out in this place.") + p("End."),
				p("One.") + p("Two things are set out in this place.") + moved + p("End."));
		assertTrue(body.contains("w:moveFromRangeStart") && body.contains("w:moveToRangeEnd") && body.contains("<w:moveTo "), body);
		assertEquals(2, count(body, "w:name=\"move1\""));
		assertFalse(body.contains("<w:delText"), body);
	}

	@Test
	void revisionsOfTheNewFileKeepTheirAuthors() throws Exception {
		String after = "<w:p>" + run("Fees are ") + "<w:del " + BELMORA + "><w:r><w:delText>low</w:delText></w:r></w:del><w:ins " + BELMORA
				+ ">" + run("high") + "</w:ins>" + run(" and public.") + "</w:p>" + p("Ours is here.");
		String body = redline(p("Fees are low and public.") + p("Ours was here."), after);
		assertEquals(2, count(body, "<w:(ins|del) [^>]*Belmora"), body);
		assertEquals(2, count(body, "<w:(ins|del) [^>]*Chancery"), body);
	}

	@Test
	void revisionsOfTheOldFileSurviveToo() throws Exception {
		String before = "<w:p>" + run("Fees are ") + "<w:ins " + BELMORA + ">" + run("very ") + "</w:ins>" + run("low.") + "</w:p>";
		String body = redline(before, p("Fees are low."));
		assertTrue(body.matches("(?s).*<w:ins [^>]*Belmora[^>]*><w:del [^>]*Chancery.*"), body);
	}

	@Test
	void headersAndFootersAreCompared() throws Exception {
		String body = redline(Furnished.with("Draft of March", "Secretariat", 11906), Furnished.with("Draft of June", "Secretariat", 16838));
		assertTrue(body.contains("<w:sectPrChange "), body);
	}

	@Test
	void aHeaderThatGoesIsADeletion() throws Exception {
		redline(Furnished.with("Draft", "Page", 11906), Furnished.with(null, "Page", 11906));
		redline(Furnished.with(null, "Page", 11906), Furnished.with("Draft", "Page", 11906));
	}

	@Test
	void listsLeaveNoLabelsBehind() throws Exception {
		String body = redline(Documents.body(item(1, 0, "Cod,"), item(1, 0, "herring and"), item(1, 0, "plaice."), p("End."))
				.numbering(LIST.formatted("decimal")),
				Documents.body(item(1, 0, "Cod,"), item(1, 0, "plaice."), p("End.")).numbering(LIST.formatted("decimal")));
		assertEquals(1, count(body, "<w:rPr><w:del "), "the mark of the item goes with it");
	}

	@Test
	void aListThatCountsOtherwiseIsTakenOver() throws Exception {
		String body = redline(Documents.body(item(1, 0, "The cod of the Sound,"), p("End.")).numbering(LIST.formatted("decimal")),
				Documents.body(item(1, 0, "The cod of the Sound,"), p("End.")).numbering(LIST.formatted("upperRoman")));
		assertTrue(body.contains("<w:pPrChange ") && body.contains("<w:numId w:val=\"2\"/>"), body);
	}

	@Test
	void fieldsAreReplacedWhole() throws Exception {
		String body = redline("<w:p>" + run("See ") + Furnished.field("REF a", "Article 3") + run(" below.") + "</w:p>",
				"<w:p>" + run("See ") + Furnished.field("REF a", "Article 4") + run(" below.") + "</w:p>");
		assertEquals(1, count(body, "<w:delInstrText"), body);
		assertEquals(1, count(body, "<w:instrText"), body);
		assertEquals(6, count(body, "<w:fldChar "), body);
	}

	@Test
	void bookmarksStayWhole() throws Exception {
		String mark = "<w:bookmarkStart w:id=\"1\" w:name=\"%s\"/>" + run("Article 1") + "<w:bookmarkEnd w:id=\"1\"/>";
		String body = redline("<w:p>" + mark.formatted("old") + run(" is here") + "</w:p>" + p("End."),
				"<w:p>" + mark.formatted("new") + run(" was here") + "</w:p>" + p("End."));
		assertTrue(body.contains("w:name=\"old\"") && body.contains("w:name=\"new\""), body);
	}

	@Test
	void personalInformationIsLeftOutWhereTheFileAsksForIt() throws Exception {
		Documents after = Documents.body(p("New.")).part("settings.xml", "settings",
				"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
				"<w:settings xmlns:w=\"" + Documents.WORD + "\"><w:removePersonalInformation/></w:settings>");
		byte[] bytes = Redlines.write(Documents.body(p("Old.")).write(), after.write(),
				new RedlineOptions("Ilse Maro", Instant.parse("2026-03-01T10:00:00Z")));
		String body = markup(WordPackage.read(bytes));
		assertTrue(body.contains("w:author=\"Author\"") && !body.contains("Ilse") && !body.contains("w:date"), body);
	}

	@Test
	void authorAndDateAreThoseThatWereAskedFor() throws Exception {
		byte[] bytes = Redlines.write(Documents.body(p("Old.")).write(), Documents.body(p("New.")).write(),
				new RedlineOptions("Ilse Maro", Instant.parse("2026-03-01T10:00:00Z")));
		assertTrue(markup(WordPackage.read(bytes)).contains("w:author=\"Ilse Maro\" w:date=\"2026-03-01T10:00:00Z\""));
	}

	@Test
	void footnotesAreCompared() throws Exception {
		String note = "<w:footnote w:id=\"%d\">" + p("%s") + "</w:footnote>";
		String reference = "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>";
		redline(Documents.body("<w:p>" + run("Here") + reference.formatted(2) + run(" and there") + reference.formatted(3) + "</w:p>")
				.footnotes(note.formatted(2, "The first note.") + note.formatted(3, "The second note.")),
				Documents.body("<w:p>" + run("Here") + reference.formatted(5) + run(" and there.") + "</w:p>")
						.footnotes(note.formatted(5, "The first changed note.")));
	}

	@Test
	void contentControlsComeAndGo() throws Exception {
		String control = "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
		String body = redline(p("One.") + p("End."), p("One.") + control.formatted(p("In a control.")) + p("End."));
		assertTrue(body.contains("<w:customXmlInsRangeStart "), body);
		redline("<w:p>" + run("One ") + control.formatted(run("two")) + "</w:p>", "<w:p>" + run("One three") + "</w:p>");
	}
}
