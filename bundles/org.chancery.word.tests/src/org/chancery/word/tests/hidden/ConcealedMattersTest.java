package org.chancery.word.tests.hidden;

import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chancery.core.exchange.ConcealedMatter;
import org.chancery.word.hidden.ConcealedMatters;
import org.chancery.word.imports.Documents;
import org.chancery.word.markup.WordPackage;
import org.junit.jupiter.api.Test;

/** What the other side hid is shown. */
class ConcealedMattersTest {

	private static List<String> in(Documents file) throws Exception {
		return ConcealedMatters.of(WordPackage.read(file.write())).stream().map(ConcealedMattersTest::line).toList();
	}

	private static String line(ConcealedMatter matter) {
		return matter.kind().name().toLowerCase() + " " + matter.part() + ": " + matter.description();
	}

	private static String dressed(String look) {
		return "<w:p>" + run("seen ") + "<w:r><w:rPr>" + look + "</w:rPr><w:t>unseen</w:t></w:r></w:p>";
	}

	@Test
	void words() throws Exception {
		assertEquals(List.of("text body: hidden: unseen"), in(Documents.body(dressed("<w:vanish/>"))));
		assertEquals(List.of("text body: hidden on the web: unseen"), in(Documents.body(dressed("<w:webHidden/>"))));
		assertEquals(List.of("text body: colour of the background: unseen"), in(Documents.body(dressed("<w:color w:val=\"FEFEFE\"/>"))));
		assertEquals(List.of("text body: too small to read: unseen"), in(Documents.body(dressed("<w:sz w:val=\"2\"/>"))));
		assertEquals(List.of("text body: hidden: unseen"), in(Documents.body(dressed("<w:rStyle w:val=\"H\"/>"))
				.styles("<w:style w:type=\"character\" w:styleId=\"B\"><w:rPr><w:vanish/></w:rPr></w:style>"
						+ "<w:style w:type=\"character\" w:styleId=\"H\"><w:basedOn w:val=\"B\"/></w:style>")));
		assertEquals(List.of("text body: too small to read: seen"),
				in(Documents.body(p("<w:spacing w:line=\"1\" w:lineRule=\"exact\"/>", run("seen")))));
		assertEquals(List.of(), in(Documents.body(dressed("<w:vanish w:val=\"0\"/><w:color w:val=\"auto\"/><w:sz w:val=\"16\"/>"))));
	}

	@Test
	void wordsOfTheColourOfPaperNumbersAndFramesBesideThePaper() throws Exception {
		assertEquals(List.of("text body: colour of the background: unseen"), in(Documents.body(dressed("<w:color w:themeColor=\"background1\"/>"))));
		assertEquals(List.of(), in(Documents.body(dressed("<w:color w:val=\"BFBFBF\" w:themeColor=\"background1\" w:themeShade=\"BF\"/>"))));
		assertEquals(List.of("text numbering: hidden: the numbers of level 0"), in(Documents.body(p("words")).numbering("<w:abstractNum w:abstractNumId=\"0\">"
				+ "<w:lvl w:ilvl=\"0\"><w:rPr><w:vanish/></w:rPr></w:lvl><w:lvl w:ilvl=\"1\"/></w:abstractNum>")));
		assertEquals(List.of("text body: beside the paper: unseen"), in(Documents.body(p("<w:framePr w:x=\"99000\" w:y=\"10\"/>", run("unseen")))));
		assertEquals(List.of(), in(Documents.body(p("<w:framePr w:x=\"900\" w:y=\"10\"/>", run("seen")))));
		String box = "<w:p><w:r><w:pict><v:shape style=\"position:absolute;margin-left:%spt;width:9pt\"><v:textbox><w:txbxContent>" + p("boxed") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
		assertEquals(List.of("text body: beside the paper: boxed"), in(Documents.body(box.formatted("-5000"))));
		assertEquals(List.of(), in(Documents.body(box.formatted("50"))));
	}

	@Test
	void whiteWordsOnDarkGroundAreSeen() throws Exception {
		String cell = "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"%s\"/></w:tcPr>" + dressed("<w:color w:val=\"FFFFFF\"/>") + "</w:tc></w:tr></w:tbl>";
		assertEquals(List.of(), in(Documents.body(cell.formatted("1F3864"))));
		assertEquals(List.of("text body: colour of the background: unseen"), in(Documents.body(cell.formatted("auto"))));
		assertEquals(List.of("text body: colour of the background: seen"),
				in(Documents.body("<w:p><w:r><w:rPr><w:color w:val=\"1F3864\"/><w:shd w:fill=\"1F3864\"/></w:rPr><w:t>seen</w:t></w:r></w:p>")));
	}

	@Test
	void partsAndLinks() throws Exception {
		Documents file = Documents.body(p("words") + "<w:altChunk r:id=\"rId9\"/>").part("vbaProject.bin", "vbaProject", "application/vnd.ms-office.vbaProject", "x")
				.part("../customXml/item1.xml", "customXml", "application/xml", "<secret/>")
				.part("embeddings/sheet.bin", "oleObject", "application/octet-stream", "x").raw("word/left.xml", "<left/>");
		List<String> found = in(file);
		assertTrue(found.contains("macro word/vbaProject.bin: a program (vbaProject)"), found.toString());
		assertTrue(found.contains("embedded word/embeddings/sheet.bin: a file inside the file (oleObject)"), found.toString());
		assertTrue(found.contains("data word/left.xml: a part that nothing in the file refers to"), found.toString());
		assertTrue(found.contains("included body: a document of another format stands here"), found.toString());
	}

	@Test
	void linksOut() throws Exception {
		String links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\""
				+ "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"http://localhost:9/x.dotm\""
				+ " TargetMode=\"External\"/></Relationships>";
		Documents file = Documents.body(p("words") + "<w:p><w:fldSimple w:instr=\" INCLUDETEXT http://localhost:9/x \"/></w:p>")
				.bytes("word/_rels/document.xml.rels", links.getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of("link body: field INCLUDETEXT http://localhost:9/x", "link word/document.xml: attachedTemplate: http://localhost:9/x.dotm"),
				ConcealedMatters.of(WordPackage.read(org.chancery.word.imports.Packages.zip(replaced(file, links)))).stream()
						.map(ConcealedMattersTest::line).toList());
	}

	private static java.util.Map<String, byte[]> replaced(Documents file, String links) throws Exception {
		var parts = org.chancery.word.imports.Packages.unzip(file.write());
		parts.put("word/_rels/document.xml.rels", links.getBytes(StandardCharsets.UTF_8));
		return parts;
	}

	@Test
	void alternativesThatSayOtherwise() throws Exception {
		String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:pict><v:textbox><w:txbxContent>" + p("one")
				+ "</w:txbxContent></v:textbox></w:pict></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("other")
				+ "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
		assertEquals(List.of("alternative body: an older program shows: other"), in(Documents.body("<w:p>" + box + "</w:p>")));
	}

	@Test
	void whatWasSentIsTold() throws Exception {
		WordPackage one = WordPackage.read(Documents.body(dressed("<w:vanish/>")).write());
		WordPackage two = WordPackage.read(Documents.body(dressed("<w:vanish/>") + dressed("<w:sz w:val=\"1\"/>")).write());
		assertEquals(List.of(true, false), ConcealedMatters.of(one, two).stream().map(ConcealedMatter::sent).toList());
	}
}
