package org.chancery.word.exports;

import java.io.IOException;

import org.chancery.core.exchange.TablePaper;

/** The small parts of a working paper: content types, relationships, title, styles, header and footer. */
final class TablePaperParts {

	private static final String WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String TYPE = Namespaces.RELATIONSHIPS + "/";
	private static final String BORDERS = "<w:tblBorders><w:top %1$s/><w:left %1$s/><w:bottom %1$s/><w:right %1$s/><w:insideH %1$s/>"
			+ "<w:insideV %1$s/></w:tblBorders>";

	private final TablePaper paper;

	TablePaperParts(TablePaper paper) {
		this.paper = paper;
	}

	boolean classified() {
		return !paper.classification().isBlank();
	}

	void contentTypes(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Types xmlns=\"" + Namespaces.CONTENT_TYPES + "\"><Default Extension=\"rels\""
				+ " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
		override(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
		override(xml, "word/document.xml", WORDPROCESSING + "document.main+xml");
		override(xml, "word/footer1.xml", WORDPROCESSING + "footer+xml");
		if (classified()) {
			override(xml, "word/header1.xml", WORDPROCESSING + "header+xml");
		}
		override(xml, "word/styles.xml", WORDPROCESSING + "styles+xml");
		xml.raw("</Types>");
	}

	static void packageRelationships(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Relationships xmlns=\"" + Namespaces.PACKAGE_RELATIONSHIPS + "\">");
		relationship(xml, "rId1", TYPE + "officeDocument", "word/document.xml");
		relationship(xml, "rId2", Namespaces.PACKAGE_RELATIONSHIPS + "/metadata/core-properties", "docProps/core.xml");
		xml.raw("</Relationships>");
	}

	void documentRelationships(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Relationships xmlns=\"" + Namespaces.PACKAGE_RELATIONSHIPS + "\">");
		relationship(xml, "rIdFooter", TYPE + "footer", "footer1.xml");
		if (classified()) {
			relationship(xml, "rIdHeader", TYPE + "header", "header1.xml");
		}
		relationship(xml, "rIdStyles", TYPE + "styles", "styles.xml");
		xml.raw("</Relationships>");
	}

	/** Title and language; no author, no times. */
	void coreProperties(XmlWriter xml) throws IOException {
		xml.declaration().raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
				+ "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>").text(paper.title().replace('\n', ' '))
				.raw("</dc:title><dc:language>").text(paper.language()).raw("</dc:language></cp:coreProperties>");
	}

	void header(XmlWriter xml) throws IOException {
		xml.declaration().raw("<w:hdr xmlns:w=\"" + Namespaces.WORD + "\">");
		TablePaperDocument.paragraph(xml, "Header", paper.classification());
		xml.raw("</w:hdr>");
	}

	void footer(XmlWriter xml) throws IOException {
		DraftWords words = DraftWords.in(paper.language());
		xml.declaration().raw("<w:ftr xmlns:w=\"" + Namespaces.WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
				+ "<w:r><w:t xml:space=\"preserve\">").text(words.page())
				.raw("</w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\">")
				.text(words.of()).raw("</w:t></w:r><w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
	}

	void styles(XmlWriter xml) throws IOException {
		xml.declaration().raw("<w:styles xmlns:w=\"" + Namespaces.WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
				+ "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"Times New Roman\"/>"
				+ "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"").text(paper.language())
				.raw("\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>"
						+ "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
						+ "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>"
						+ "<w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
						+ "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>"
						+ BORDERS.formatted("w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"") + "</w:tblPr></w:style>");
		style(xml, "Title", "Title", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/>");
		style(xml, "Header", "header", "<w:jc w:val=\"right\"/>", "<w:b/><w:bCs/>");
		style(xml, "Footer", "footer", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>");
		style(xml, "TableText", "Table Text", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>");
		style(xml, "TableHeading", "Table Heading", "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/>", "<w:b/><w:bCs/>");
		style(xml, "TableGroup", "Table Group", "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/>", "<w:b/><w:bCs/>");
		style(xml, "TableTotal", "Table Total", "<w:spacing w:before=\"40\" w:after=\"40\"/>",
				"<w:i/><w:iCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>");
		xml.raw("</w:styles>");
	}

	private static void style(XmlWriter xml, String id, String name, String paragraph, String run) throws IOException {
		xml.raw("<w:style w:type=\"paragraph\" w:styleId=\"").raw(id).raw("\"><w:name w:val=\"").raw(name)
				.raw("\"/><w:basedOn w:val=\"Normal\"/><w:pPr>").raw(paragraph).raw("</w:pPr><w:rPr>").raw(run).raw("</w:rPr></w:style>");
	}

	private static void override(XmlWriter xml, String name, String type) throws IOException {
		xml.raw("<Override PartName=\"/").text(name).raw("\" ContentType=\"").text(type).raw("\"/>");
	}

	private static void relationship(XmlWriter xml, String id, String type, String target) throws IOException {
		xml.raw("<Relationship Id=\"").text(id).raw("\" Type=\"").text(type).raw("\" Target=\"").text(target).raw("\"/>");
	}
}
