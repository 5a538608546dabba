package org.chancery.word.imports;

import static org.chancery.word.imports.Documents.bold;
import static org.chancery.word.imports.Documents.centred;
import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;
import static org.chancery.word.imports.Documents.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chancery.core.exchange.ImportRemark.Gravity;
import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.model.text.Opaque;
import org.junit.jupiter.api.Test;

/** What stands inside paragraphs, and beside them, comes along or is spoken of. */
class InlinesTest {

	private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";

	private static String field(String instruction, String result) {
		return FIELD.formatted("begin") + "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>" + FIELD.formatted("separate")
				+ result + FIELD.formatted("end");
	}

	/** The words of the only paragraph under the only article. */
	private static String words(String runs) throws Exception {
		return lines(runs).get(2).replace("  paragraph ", "");
	}

	private static List<String> lines(String runs) throws Exception {
		return Trees.of(centred("TREATY"), centred("Article 1"), p("", runs)).lines().toList();
	}

	private static boolean remarked(ImportedTreaty treaty, Gravity gravity, String word) {
		return treaty.remarks().stream().anyMatch(r -> r.gravity() == gravity && r.message().contains(word));
	}

	@Test
	void looksAndSigns() throws Exception {
		assertEquals("Plain and *bold, still bold* _under_ m^2^ a⏎b\tc\u2011d\u00ADe α",
				words(run("Plain") + run(" and ") + bold("bold, ") + bold("still bold") + run(" ") + run("under").replace("<w:r>", "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr>")
						+ run(" m") + run("2").replace("<w:r>", "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>")
						+ "<w:r><w:t xml:space=\"preserve\"> a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
						+ "<w:t xml:space=\"preserve\">e </w:t><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>"));
	}

	@Test
	void fieldsLinksAndControls() throws Exception {
		assertEquals("See the date 1 May and a link, in a control, smart.", words(run("See the date ") + field("DATE \\@ d", run("1 May"))
				+ "<w:hyperlink r:id=\"rId99\">" + run(" and a link") + "</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>" + run(", in a control")
				+ "</w:sdtContent></w:sdt><w:smartTag w:element=\"x\">" + run(", smart") + "</w:smartTag><w:fldSimple w:instr=\"QUOTE x\">"
				+ run(".") + "</w:fldSimple>"));
	}

	@Test
	void crossReferences() throws Exception {
		String bookmarked = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:bookmarkStart w:id=\"1\" w:name=\"_Ref1\"/>" + bold("Article 2")
				+ "<w:bookmarkEnd w:id=\"1\"/></w:p>";
		assertEquals("""
				title TREATY
				article [Article 1]
				  paragraph See {citation of Article 2}, article {number of Article 2}, Article 7 and gone.
				article [Article 2]
				  paragraph Words.
				""", Trees.of(centred("TREATY"), centred("Article 1"), p("", run("See ") + field("REF _Ref1 \\h", run("Article 2")) + run(", article ")
				+ field(" REF _Ref1 \\r \\h ", run("2")) + run(", ") + field("REF _Ref1 \\h", run("Article 7")) + run(" and ")
				+ field("REF _Nowhere \\h", run("gone")) + run(".")), bookmarked, p("Words.")));
	}

	@Test
	void footnotes() throws Exception {
		ImportedTreaty treaty = Trees.read(Documents.body(centred("TREATY"), centred("Article 1"), p("", run("Water") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
				+ run(" is free."))).footnotes("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
				+ run(" Fresh water.") + "</w:p>" + p("Only.") + "</w:footnote><w:footnote w:id=\"3\">" + p("Lost.") + "</w:footnote>"));
		assertEquals("  paragraph Water{note Fresh water.⏎Only.} is free.\n  paragraph Lost.\n", Trees.of(treaty).substring("title TREATY\narticle [Article 1]\n".length()));
		assertTrue(remarked(treaty, Gravity.DOUBT, "footnote"));
	}

	@Test
	void footnotesOfTitlesAndHeadings() throws Exception {
		String note = "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>";
		ImportedTreaty treaty = Trees.read(Documents.body(p("<w:jc w:val=\"center\"/>", bold("TREATY") + note.formatted(1)),
				p("<w:jc w:val=\"center\"/>", bold("Article 1") + note.formatted(2)), p("Words.")).footnotes("<w:footnote w:id=\"1\">" + p("Of peace.")
						+ "</w:footnote><w:footnote w:id=\"2\">" + p("Agreed.") + "</w:footnote>"));
		assertEquals("title TREATY\narticle [Article 1] {note Of peace.}{note Agreed.}\n  paragraph Words.\n", Trees.of(treaty));
	}

	@Test
	void trackedChangesAreReadAsAccepted() throws Exception {
		String change = " w:id=\"1\" w:author=\"A\"";
		ImportedTreaty treaty = Trees.read(Documents.body(centred("TREATY"), centred("Article 1"), p("", run("Each Party ") + "<w:del" + change
				+ "><w:r><w:delText>may</w:delText></w:r></w:del><w:ins" + change + ">" + run("shall") + "</w:ins>" + run(" act") + "<w:moveFrom" + change + ">"
				+ run(" now") + "</w:moveFrom>" + run(" at once") + "<w:moveTo" + change + ">" + run(" and now") + "</w:moveTo>" + run(".")),
				"<w:p><w:pPr><w:rPr><w:del" + change + "/></w:rPr></w:pPr>" + run("First ") + "</w:p>", p("and second."),
				"<w:p><w:pPr><w:rPr><w:del" + change + "/></w:rPr></w:pPr><w:del" + change + "><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>", p("Last.")));
		assertEquals("  paragraph Each Party shall act at once and now.\n  paragraph First and second.\n  paragraph Last.\n",
				Trees.of(treaty).substring("title TREATY\narticle [Article 1]\n".length()));
		assertTrue(remarked(treaty, Gravity.DOUBT, "Tracked changes"));
		assertTrue(treaty.remarks().stream().anyMatch(r -> r.place().equals("Article 1")), treaty.remarks().toString());
	}

	@Test
	void alternativesAndTextBoxes() throws Exception {
		String box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + p("In the box.")
				+ "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("In the box.")
				+ "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
		ImportedTreaty treaty = Trees.read(Documents.body(centred("TREATY"), centred("Article 1"), p("", run("Beside") + "<w:r>" + box + "</w:r>" + run(" it."))));
		assertEquals("  paragraph Beside it.\n  paragraph In the box.\n", Trees.of(treaty).substring("title TREATY\narticle [Article 1]\n".length()));
		assertTrue(remarked(treaty, Gravity.DOUBT, "text box"));
	}

	@Test
	void tablesEquationsAndPictures() throws Exception {
		String table = "<w:tbl><w:tblPr/><w:tr w:rsidR=\"00AB\"><w:tc>" + p("North") + "</w:tc><w:tc>" + p("12") + p("miles") + "</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr><w:tc>"
				+ p("gone") + "</w:tc></w:tr><w:tr><w:tc>" + p("South") + "</w:tc><w:tc><w:p><w:ins w:id=\"2\" w:author=\"A\">" + run("24") + "</w:ins></w:p></w:tc></w:tr></w:tbl>";
		String picture = "<w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" r:embed=\"rId1\" r:link=\"rId77\"/></w:drawing></w:r>";
		ImportedTreaty treaty = Trees.read(Documents.body(centred("TREATY"), centred("Article 1"), p("The limits:"), table,
				p("", run("See ") + picture + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>")).relate("media/map.png", "image")
				.bytes("word/media/map.png", "PICTURE".getBytes(StandardCharsets.US_ASCII)));
		assertEquals("""
				title TREATY
				article [Article 1]
				  paragraph The limits:
				  paragraph {kept North|12 miles/South|24}
				  paragraph See {kept }{kept a+b}
				""", Trees.of(treaty));
		var clauses = treaty.text().getClauses().get(0).getClauses();
		String markup = ((Opaque) clauses.get(1).getWordings().get(0).getContent().get(0)).getMarkup();
		assertTrue(markup.startsWith("<w:tbl xmlns:w=\"" + Documents.WORD + "\">"), markup);
		assertFalse(markup.contains("author") || markup.contains("rsid") || markup.contains("gone"), markup);
		Opaque kept = (Opaque) clauses.get(2).getWordings().get(0).getContent().get(1);
		assertEquals("map.png", kept.getParts().get(0).getName());
		assertEquals("PICTURE", new String(kept.getParts().get(0).getData(), StandardCharsets.US_ASCII));
		assertEquals("image/png", kept.getParts().get(0).getContentType());
		assertFalse(kept.getMarkup().contains("rId77"));
		assertTrue(remarked(treaty, Gravity.LOSS, "refers to what lies outside"));
	}

	@Test
	void contentsHeadersCommentsAndOtherDocuments() throws Exception {
		String contents = p("", FIELD.formatted("begin") + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>" + FIELD.formatted("separate") + run("Article 1 Peace\t2"))
				+ p("", run("Article 2 War\t3") + FIELD.formatted("end"));
		ImportedTreaty treaty = Trees.read(Documents.body(centred("TREATY"), contents, centred("Article 1"), p("", run("Peace is the aim of all the Parties.") + "<w:r><w:commentReference w:id=\"1\"/></w:r>"
				+ run(" Hidden.").replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")), "<w:altChunk r:id=\"rId9\"/>", centred("Article 2"),
				p("There is no war between the Parties, now or at any time.")).part("header1.xml", "header", "x/y", "<w:hdr xmlns:w=\"" + Documents.WORD + "\">" + p("SECRET DRAFT") + "</w:hdr>"));
		assertEquals("""
				title TREATY
				article [Article 1]
				  paragraph Peace is the aim of all the Parties. Hidden.
				article [Article 2]
				  paragraph There is no war between the Parties, now or at any time.
				""", Trees.of(treaty));
		assertTrue(remarked(treaty, Gravity.LOSS, "Comments"));
		assertTrue(remarked(treaty, Gravity.LOSS, "Another document"));
		assertTrue(remarked(treaty, Gravity.DOUBT, "Hidden text"));
		assertTrue(remarked(treaty, Gravity.NOTE, "SECRET DRAFT"));
		assertTrue(remarked(treaty, Gravity.NOTE, "table of contents"));
	}

	@Test
	void aFieldThatNeverEndsHidesNothing() throws Exception {
		assertEquals("""
				title TREATY
				article [Article 1]
				  paragraph Peace.
				""", Trees.of(centred("TREATY"), p("", FIELD.formatted("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>" + FIELD.formatted("separate")),
				centred("Article 1"), p("Peace.")));
	}

	@Test
	void strictFilesMacrosAndTemplates() throws Exception {
		Documents document = Documents.body(centred("TREATY"), centred("Article 1"), p("Peace."));
		String strict = new String(Packages.unzip(document.write()).get("word/document.xml"), StandardCharsets.UTF_8)
				.replace(Documents.WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main");
		String tree = "title TREATY\narticle [Article 1]\n  paragraph Peace.\n";
		assertEquals(tree, Trees.of(Trees.read(document.bytes("word/document.xml", strict.getBytes(StandardCharsets.UTF_8)))));
		String body = centred("TREATY") + centred("Article 1") + p("Peace.");
		ImportedTreaty macros = Trees.read(Documents.body().main(body, "application/vnd.ms-word.document.macroEnabled.main+xml").without("x")
				.relate("vbaProject.bin", "vbaProject"));
		assertEquals(tree, Trees.of(macros));
		assertTrue(remarked(macros, Gravity.NOTE, "macros"));
	}

	@Test
	void languageIsFoundInTheWords() throws Exception {
		assertEquals(List.of("fr"), Trees.read(Documents.body(p("Les Parties et la mer sont dans une zone pour tous"))).text().getLanguages());
		assertEquals(List.of("es"), Trees.read(Documents.body(p("Las Partes y el mar por los pueblos del norte"))).text().getLanguages());
		assertEquals(List.of("en"), Trees.read(Documents.body(p("The Parties and the sea shall be free"))).text().getLanguages());
	}

	@Test
	void unknownStylesDoNotMatter() throws Exception {
		assertEquals("paragraph Words.\n", Trees.of(styled("Nowhere", "Words.")));
	}
}
