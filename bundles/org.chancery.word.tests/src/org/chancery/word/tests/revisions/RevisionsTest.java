package org.chancery.word.tests.revisions;

import static org.chancery.word.tests.revisions.Marked.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.chancery.word.imports.Documents;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Outcome;
import org.chancery.word.revisions.Revisions;
import org.junit.jupiter.api.Test;

/** Every form of tracked change of ISO 29500-1, 17.13.5, as the text before and the text after. */
class RevisionsTest {

	private static void resolves(String body, String before, String after) throws Exception {
		assertEquals(before, Marked.before(body));
		assertEquals(after, Marked.after(body));
	}

	@Test
	void words() throws Exception {
		resolves(p(r("a ") + ins(r("b ")) + del("c ") + r("d")), "a c d¶", "a b d¶");
		resolves(p(ins(r("a") + del("b")) + r("c")), "c¶", "ac¶");
		resolves(p(r("a") + mark("moveFrom", r("b")) + r("c") + mark("moveTo", r("b"))), "abc¶", "acb¶");
		resolves(p(del("a") + ins(r("b"))), "a¶", "b¶");
	}

	@Test
	void rangesOfMovesGo() throws Exception {
		resolves(tag("moveFromRangeStart", "w:name=\"m\"") + p(endMark("moveFrom"), mark("moveFrom", r("a"))) + tag("moveFromRangeEnd", "")
				+ p(r("b")) + tag("moveToRangeStart", "w:name=\"m\"") + p(endMark("moveTo"), mark("moveTo", r("a"))) + tag("moveToRangeEnd", "")
				+ p(r("c")), "a¶b¶c¶", "b¶a¶c¶");
	}

	@Test
	void paragraphMarks() throws Exception {
		resolves(p(endMark("ins"), r("a")) + p(r("b")), "ab¶", "a¶b¶");
		resolves(p(endMark("del"), r("a")) + p(r("b")), "a¶b¶", "ab¶");
		resolves(p(endMark("ins"), ins(r("a"))) + p(r("b")), "b¶", "a¶b¶");
		resolves(p(endMark("del"), del("a")) + p(endMark("del"), del("b")) + p(r("c")), "a¶b¶c¶", "c¶");
		resolves(p(r("a")) + p(endMark("ins"), ins(r("b"))), "a¶", "a¶b¶");
		resolves(p(r("a")) + p(endMark("del"), del("b")), "a¶b¶", "a¶");
		resolves(p(r("a")) + p("<w:rPr>" + tag("ins", "") + tag("del", "") + "</w:rPr>", ins(del("b"))) + p(r("c")), "a¶c¶", "a¶c¶");
	}

	@Test
	void joinedParagraphsLookLikeTheLast() throws Exception {
		String first = p("<w:pStyle w:val=\"One\"/>" + endMark("del"), r("a"));
		String second = p("<w:pStyle w:val=\"Two\"/>", r("b"));
		resolves(first + second, "<pPr<pStyle One>>a¶<pPr<pStyle Two>>b¶", "<pPr<pStyle Two>>ab¶");
	}

	@Test
	void paragraphsBeforeTables() throws Exception {
		String table = tbl(tr("", tc("", p(r("x")))));
		resolves(p(endMark("del"), del("a")) + table, "a¶{x¶}/", "{x¶}/");
		resolves(p(endMark("del"), r("a")) + table, "a¶{x¶}/", "a¶{x¶}/");
		resolves(tbl(tr("", tc("", p(endMark("ins"), ins(r("x")))))), "{¶}/", "{x¶}/");
	}

	@Test
	void rowsAndCells() throws Exception {
		String row = tr("", tc("", p(r("x"))));
		resolves(tbl(row + tr(tag("ins", ""), tc("", p(r("y"))))), "{x¶}/", "{x¶}/{y¶}/");
		resolves(tbl(row + tr(tag("del", ""), tc("", p(del("y"))))), "{x¶}/{y¶}/", "{x¶}/");
		resolves(p(r("a")) + tbl(tr(tag("del", ""), tc("", p(del("y"))))), "a¶{y¶}/", "a¶");
		resolves(tbl(tr("", tc("", p(r("x"))) + tc(tag("cellIns", ""), p(r("y"))))), "{x¶}/", "{x¶}{y¶}/");
		resolves(tbl(tr("", tc("", p(r("x"))) + tc(tag("cellDel", ""), p(r("y"))))), "{x¶}{y¶}/", "{x¶}/");
		resolves(tbl(tr("", tc(tag("cellMerge", "w:vMerge=\"rest\""), p(r("x"))))), "{x¶}/", "{<tcPr<vMerge restart>>x¶}/");
		resolves(tbl(tr("", tc("<w:vMerge/>" + tag("cellMerge", "w:vMergeOrig=\"cont\""), p(r("x"))))),
				"{<tcPr<vMerge continue>>x¶}/", "{x¶}/");
	}

	@Test
	void propertiesOfRunsAndParagraphs() throws Exception {
		resolves(p("<w:r><w:rPr><w:b/>" + change("rPrChange", "<w:rPr><w:i/></w:rPr>") + "</w:rPr><w:t>a</w:t></w:r>"),
				"<rPr<i>>a¶", "<rPr<b>>a¶");
		resolves(p("<w:jc w:val=\"center\"/><w:rPr>" + tag("ins", "") + "<w:b/></w:rPr>" + change("pPrChange", "<w:pPr><w:keepNext/></w:pPr>"),
				r("a")) + p(r("b")), "ab¶", "<pPr<jc center><rPr<b>>>a¶b¶");
		resolves(p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>" + tag("ins", "") + "</w:numPr>", r("a")), "a¶",
				"<pPr<numPr<ilvl 0><numId 1>>>a¶");
		resolves(p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>" + tag("numberingChange", "w:original=\"%1:1:0:.\"") + "</w:numPr>",
				r("a")), "<pPr<numPr<ilvl 0><numId 1>>>a¶", "<pPr<numPr<ilvl 0><numId 1>>>a¶");
		resolves(p("<w:rPr><w:b/>" + change("rPrChange", "<w:rPr/>") + "</w:rPr>", r("a")), "a¶", "<pPr<rPr<b>>>a¶");
		resolves(p("<w:sectPr><w:cols w:num=\"2\"/></w:sectPr>" + change("pPrChange", "<w:pPr/>"), r("a")),
				"<pPr<sectPr<cols 2>>>a¶", "<pPr<sectPr<cols 2>>>a¶");
	}

	@Test
	void propertiesOfSectionsAndTables() throws Exception {
		resolves("<w:sectPr><w:headerReference w:type=\"first\"/><w:cols w:num=\"2\"/>"
				+ change("sectPrChange", "<w:sectPr><w:cols w:num=\"1\"/></w:sectPr>") + "</w:sectPr>",
				"<sectPr<headerReference first><cols 1>>", "<sectPr<headerReference first><cols 2>>");
		resolves("<w:tbl><w:tblPr><w:jc w:val=\"left\"/>" + change("tblPrChange", "<w:tblPr><w:jc w:val=\"right\"/></w:tblPr>")
				+ "</w:tblPr><w:tblGrid><w:gridCol w:w=\"1\"/>" + change("tblGridChange", "<w:tblGrid><w:gridCol w:w=\"2\"/></w:tblGrid>")
				+ "</w:tblGrid><w:tr><w:tblPrEx><w:jc w:val=\"left\"/>" + change("tblPrExChange", "<w:tblPrEx/>") + "</w:tblPrEx><w:trPr><w:tblHeader/>"
				+ change("trPrChange", "<w:trPr/>") + "</w:trPr>" + tc("<w:noWrap/>" + change("tcPrChange", "<w:tcPr><w:vAlign w:val=\"top\"/></w:tcPr>"), p(r("x")))
				+ "</w:tr></w:tbl>",
				"<tblPr<jc right>><tblGrid<gridCol 2>>{<tcPr<vAlign top>>x¶}/",
				"<tblPr<jc left>><tblGrid<gridCol 1>><tblPrEx<jc left>><trPr<tblHeader>>{<tcPr<noWrap>>x¶}/");
	}

	@Test
	void contentControlsAndCustomMarkup() throws Exception {
		String control = "<w:sdt><w:sdtContent>%s" + p(r("a")) + "%s</w:sdtContent></w:sdt>";
		resolves(tag("customXmlInsRangeStart", "") + control.formatted(tag("customXmlInsRangeEnd", ""), tag("customXmlInsRangeStart", ""))
				+ tag("customXmlInsRangeEnd", ""), "a¶", "sdt(a¶)");
		resolves(tag("customXmlDelRangeStart", "") + control.formatted(tag("customXmlDelRangeEnd", ""), "") , "sdt(a¶)", "a¶");
		resolves(tag("customXmlMoveFromRangeStart", "") + control.formatted(tag("customXmlMoveFromRangeEnd", ""), "") , "sdt(a¶)", "a¶");
		resolves(p(tag("customXmlMoveToRangeStart", "") + "<w:customXml>" + tag("customXmlMoveToRangeEnd", "") + r("a") + "</w:customXml>"),
				"a¶", "customXml(a)¶");
		resolves(p("<w:sdt><w:sdtContent>" + ins(r("a")) + r("b") + "</w:sdtContent></w:sdt>"), "sdt(b)¶", "sdt(ab)¶");
		resolves("<w:ins>" + p(r("a")) + "</w:ins>" + p(r("b")), "b¶", "a¶b¶");
	}

	@Test
	void fields() throws Exception {
		String code = fld("begin") + "<w:r><w:delInstrText> DATE </w:delInstrText></w:r>" + fld("separate") + del("1") + fld("end");
		resolves(p(r("a") + mark("del", code.replace(del("1"), "<w:r><w:delText>1</w:delText></w:r>"))), "a~b~« DATE »~s~1~e~¶", "a¶");
		String coming = ins(fld("begin") + "<w:r><w:instrText> DATE </w:instrText></w:r>") + fld("separate") + ins(r("1") + fld("end"));
		resolves(p(r("a") + coming), "a¶", "a~b~« DATE »~s~1~e~¶");
		resolves(p("<w:hyperlink w:anchor=\"x\">" + ins(r("a")) + "</w:hyperlink>" + r("b")), "b¶", "hyperlink(a)b¶");
		String changed = fld("begin") + "<w:r><w:instrText> A </w:instrText></w:r>" + mark("del", "<w:r><w:delInstrText>B</w:delInstrText></w:r>")
				+ ins("<w:r><w:instrText>C</w:instrText></w:r>") + fld("end");
		resolves(p(changed), "~b~« A »«B»~e~¶", "~b~« A »«C»~e~¶");
	}

	@Test
	void equations() throws Exception {
		resolves(p(math(m("a") + "<m:r>" + ins("<w:rPr/><m:t>b</m:t>") + "</m:r>")), "a¶", "ab¶");
		resolves(p(math(m("a") + "<m:r>" + mark("del", "<w:rPr/><m:t>b</m:t>") + "</m:r>")), "ab¶", "a¶");
		resolves(p(math(m("a") + "<m:r>" + ins("<w:rPr/>") + "<m:t>b</m:t></m:r>")), "a¶", "ab¶");
		resolves(p(math(m("a") + "<m:r>" + ins(mark("del", "<w:rPr/>")) + "<m:t>b</m:t></m:r>")), "a¶", "a¶");
		resolves(p(math(m("a") + ins(m("b")))), "a¶", "ab¶");
		resolves(p(math(m("a") + mark("del", m("b")))), "ab¶", "a¶");
		String fraction = "<m:f><m:fPr><m:ctrlPr>%s</m:ctrlPr></m:fPr><m:num>" + m("a") + "</m:num><m:den>" + m("b") + "</m:den></m:f>";
		resolves(p(math(fraction.formatted(ins("<w:rPr/>")))), "ab¶", "f(ab)¶");
		resolves(p(math(fraction.formatted(mark("del", "<w:rPr/>")))), "f(ab)¶", "ab¶");
		resolves(p(r("x") + ins(math(m("a")))), "x¶", "xa¶");
	}

	@Test
	void textBoxesInBothAlternatives() throws Exception {
		String inside = "<w:txbxContent>" + p(r("a") + ins(r("b")) + del("c")) + "</w:txbxContent>";
		String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:wsp><wps:txbx>" + inside + "</wps:txbx></wps:wsp></mc:Choice>"
				+ "<mc:Fallback><w:pict><v:textbox>" + inside + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
		resolves(p(box), "ac¶ac¶¶", "ab¶ab¶¶");
	}

	@Test
	void bookmarksStayWhole() throws Exception {
		resolves(p(del("a") + mark("del", "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>") + r("b") + "<w:bookmarkEnd w:id=\"1\"/>"),
				"a<bookmarkStart x>b<bookmarkEnd>¶", "<bookmarkStart x>b<bookmarkEnd>¶");
	}

	@Test
	void notesGoWithTheirReferences() throws Exception {
		String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
		String notes = "<w:footnote w:id=\"0\" w:type=\"separator\">" + p(r("")) + "</w:footnote><w:footnote w:id=\"2\">" + p(r("note"))
				+ "</w:footnote>";
		WordPackage file = WordPackage.read(Documents.body(p(r("a") + ins(reference))).footnotes(notes).write());
		assertEquals("¶", Outline.of(Revisions.before(file).root("word/footnotes.xml")));
		assertEquals("note¶", Outline.of(Revisions.after(file).root("word/footnotes.xml")).replaceAll(".*¶(?=n)", ""));
	}

	@Test
	void everyPartIsResolved() throws Exception {
		String header = "<w:hdr xmlns:w=\"" + Documents.WORD + "\">" + p(r("a") + ins(r("b"))) + "</w:hdr>";
		WordPackage file = WordPackage.read(Documents.body(p(r("x")))
				.part("header1.xml", "header", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", header)
				.styles("<w:style w:styleId=\"A\"><w:rPr><w:vanish/>" + change("rPrChange", "<w:rPr/>") + "</w:rPr></w:style>").write());
		assertEquals("a¶", Outline.of(Revisions.before(file).root("word/header1.xml")));
		assertEquals("ab¶", Outline.of(Revisions.after(file).root("word/header1.xml")));
		assertEquals("<styles<style A>>", Outline.of(Revisions.before(file).root("word/styles.xml")));
		assertEquals("<styles<style A<rPr<vanish>>>>", Outline.of(Revisions.after(file).root("word/styles.xml")));
	}

	@Test
	void someAreTakenOthersLeft() throws Exception {
		WordPackage file = WordPackage.read(Documents.body(p(ins(r("a")) + mark("ins", r("b")).replace("Belmora", "Arvenia") + r("c"))).write());
		WordPackage mixed = Revisions.resolve(file, mark -> "Belmora".equals(mark.attribute("author")) ? Outcome.REJECT : Outcome.KEEP);
		assertEquals("ins(b)c¶", Marked.outline(mixed));
	}

	@Test
	void aFileWithoutChangesStaysAsItIs() throws Exception {
		WordPackage file = WordPackage.read(Documents.body(p(r("a"))).write());
		assertSame(file.root(file.main()), Revisions.before(file).root(file.main()));
	}
}
