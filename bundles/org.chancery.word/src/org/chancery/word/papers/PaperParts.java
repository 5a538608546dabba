package org.chancery.word.papers;

import java.io.IOException;

import org.chancery.core.exchange.TablePaper;
import org.chancery.word.exports.XmlWriter;

/** The parts of a working paper that do not depend on its rows: types, relationships, header, footer, styles. */
final class PaperParts {

	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String SMALL = "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>";
	private static final String BOLD = "<w:b/><w:bCs/>";

	private final TablePaper paper;
	private final boolean classified;

	PaperParts(TablePaper paper, boolean classified) {
		this.paper = paper;
		this.classified = classified;
	}

	void contentTypes(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
				+ " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
		override(xml, "document", "document.main");
		override(xml, "footer1", "footer");
		if (classified) {
			override(xml, "header1", "header");
		}
		override(xml, "settings", "settings");
		override(xml, "styles", "styles");
		xml.raw("</Types>");
	}

	private static void override(XmlWriter xml, String part, String type) throws IOException {
		xml.raw("<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>");
	}

	void packageRelationships(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
		relationship(xml, "rId1", "officeDocument", "word/document.xml");
		xml.raw("</Relationships>");
	}

	void documentRelationships(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
		relationship(xml, "rIdFooter", "footer", "footer1.xml");
		if (classified) {
			relationship(xml, "rIdHeader", "header", "header1.xml");
		}
		relationship(xml, "rIdSettings", "settings", "settings.xml");
		relationship(xml, "rIdStyles", "styles", "styles.xml");
		xml.raw("</Relationships>");
	}

	private static void relationship(XmlWriter xml, String id, String type, String target) throws IOException {
		xml.raw("<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target + "\"/>");
	}

	void header(XmlWriter xml) throws IOException {
		xml.declaration().raw("<w:hdr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t>")
				.text(paper.classification().strip()).raw("</w:t></w:r></w:p></w:hdr>");
	}

	void footer(XmlWriter xml) throws IOException {
		xml.declaration().raw("<w:ftr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
		field(xml, "PAGE");
		xml.raw("<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>");
		field(xml, "NUMPAGES");
		xml.raw("</w:p></w:ftr>");
	}

	private static void field(XmlWriter xml, String code) throws IOException {
		xml.raw("<w:fldSimple w:instr=\" " + code + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
	}

	void settings(XmlWriter xml) throws IOException {
		xml.declaration().raw("<w:settings xmlns:w=\"" + WORD + "\"><w:compat><w:compatSetting w:name=\"compatibilityMode\""
				+ " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
	}

	void styles(XmlWriter xml) throws IOException {
		xml.declaration().raw("<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
				+ "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
				+ "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"").text(paper.language())
				.raw("\"/></w:rPr></w:rPrDefault></w:docDefaults>"
						+ "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
		style(xml, "Title", "Title", "<w:keepNext/><w:spacing w:after=\"160\"/><w:jc w:val=\"center\"/>", BOLD + "<w:sz w:val=\"30\"/>");
		style(xml, "Header", "header", "<w:jc w:val=\"center\"/>", BOLD + SMALL);
		style(xml, "Footer", "footer", "<w:jc w:val=\"center\"/>", SMALL);
		style(xml, "PaperIntroduction", "Paper Introduction", "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>", "");
		style(xml, "PaperCell", "Paper Cell", "<w:spacing w:before=\"40\" w:after=\"40\"/>", SMALL);
		style(xml, "PaperHeading", "Paper Heading", "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/>", BOLD + SMALL);
		style(xml, "PaperGroup", "Paper Group", "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/>", BOLD + SMALL);
		style(xml, "PaperTotal", "Paper Total", "<w:spacing w:before=\"40\" w:after=\"40\"/>", BOLD + SMALL);
		xml.raw("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"PaperDifference\"><w:name w:val=\"Paper Difference\"/><w:rPr>"
				+ BOLD + "<w:u w:val=\"single\"/></w:rPr></w:style>");
		xml.raw("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"PaperTable\"><w:name w:val=\"Paper Table\"/><w:tblPr><w:tblBorders>");
		for (String side : new String[] { "top", "left", "bottom", "right", "insideH", "insideV" }) {
			xml.raw("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>");
		}
		xml.raw("</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>"
				+ "</w:tblPr></w:style></w:styles>");
	}

	private static void style(XmlWriter xml, String id, String name, String paragraph, String look) throws IOException {
		xml.raw("<w:style w:type=\"paragraph\"" + (id.startsWith("Paper") ? " w:customStyle=\"1\"" : "") + " w:styleId=\"" + id
				+ "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + look
				+ "</w:rPr></w:style>");
	}
}
