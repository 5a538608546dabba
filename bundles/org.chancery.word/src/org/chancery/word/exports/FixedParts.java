package org.chancery.word.exports;

import java.io.IOException;

/** The small parts: content types, relationships, properties, settings, header and footer. */
final class FixedParts {

	private static final String WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String TYPE = Namespaces.RELATIONSHIPS + "/";

	private final DraftPlan plan;
	private final String classification;

	FixedParts(DraftPlan plan, String classification) {
		this.plan = plan;
		this.classification = classification;
	}

	void contentTypes(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Types xmlns=\"" + Namespaces.CONTENT_TYPES + "\"><Default Extension=\"rels\""
				+ " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
		override(xml, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
		override(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
		override(xml, "word/document.xml", WORDPROCESSING + "document.main+xml");
		override(xml, "word/footer1.xml", WORDPROCESSING + "footer+xml");
		if (plan.noted) {
			override(xml, "word/footnotes.xml", WORDPROCESSING + "footnotes+xml");
		}
		if (!classification.isEmpty()) {
			override(xml, "word/header1.xml", WORDPROCESSING + "header+xml");
		}
		override(xml, "word/numbering.xml", WORDPROCESSING + "numbering+xml");
		override(xml, "word/settings.xml", WORDPROCESSING + "settings+xml");
		override(xml, "word/styles.xml", WORDPROCESSING + "styles+xml");
		for (OpaqueParts.Entry entry : plan.parts.entries()) {
			override(xml, "word/" + entry.name(), entry.part().contentType());
		}
		xml.raw("</Types>");
	}

	void packageRelationships(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Relationships xmlns=\"" + Namespaces.PACKAGE_RELATIONSHIPS + "\">");
		relationship(xml, "rId1", TYPE + "officeDocument", "word/document.xml");
		relationship(xml, "rId2", Namespaces.PACKAGE_RELATIONSHIPS + "/metadata/core-properties", "docProps/core.xml");
		relationship(xml, "rId3", TYPE + "extended-properties", "docProps/app.xml");
		xml.raw("</Relationships>");
	}

	void documentRelationships(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Relationships xmlns=\"" + Namespaces.PACKAGE_RELATIONSHIPS + "\">");
		relationship(xml, "rIdFooter", TYPE + "footer", "footer1.xml");
		if (plan.noted) {
			relationship(xml, "rIdFootnotes", TYPE + "footnotes", "footnotes.xml");
		}
		if (!classification.isEmpty()) {
			relationship(xml, "rIdHeader", TYPE + "header", "header1.xml");
		}
		relationship(xml, "rIdNumbering", TYPE + "numbering", "numbering.xml");
		relationship(xml, "rIdSettings", TYPE + "settings", "settings.xml");
		relationship(xml, "rIdStyles", TYPE + "styles", "styles.xml");
		for (OpaqueParts.Entry entry : plan.parts.entries()) {
			relationship(xml, entry.relationshipId(), entry.part().relationshipType(), entry.name());
		}
		xml.raw("</Relationships>");
	}

	/** Title and language; no author, no times. */
	void coreProperties(XmlWriter xml) throws IOException {
		xml.declaration().raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
				+ "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
				.text(plan.projection.title().replace('\n', ' ')).raw("</dc:title><dc:language>")
				.text(plan.projection.language()).raw("</dc:language></cp:coreProperties>");
	}

	void extendedProperties(XmlWriter xml) throws IOException {
		xml.declaration().raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
				+ "extended-properties\"/>");
	}

	void settings(XmlWriter xml) throws IOException {
		xml.declaration().raw("<w:settings xmlns:w=\"" + Namespaces.WORD + "\"><w:zoom w:percent=\"100\"/>"
				+ "<w:defaultTabStop w:val=\"" + StylesPart.HANGING + "\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>");
		xml.raw(plan.noted ? "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>" : "");
		xml.raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\""
				+ " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
	}

	void header(XmlWriter xml) throws IOException {
		xml.declaration().raw("<w:hdr xmlns:w=\"" + Namespaces.WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>");
		new InlineWriter(plan, xml, null, true).run(classification, "");
		xml.raw("</w:p></w:hdr>");
	}

	void footer(XmlWriter xml) throws IOException {
		DraftWords words = DraftWords.in(plan.projection.language());
		var inlines = new InlineWriter(plan, xml, null, true);
		xml.declaration().raw("<w:ftr xmlns:w=\"" + Namespaces.WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
		inlines.run(words.page(), "");
		inlines.field("PAGE", "1");
		inlines.run(words.of(), "");
		inlines.field("NUMPAGES", Integer.toString(plan.pages));
		xml.raw("</w:p></w:ftr>");
	}

	private static void override(XmlWriter xml, String name, String type) throws IOException {
		xml.raw("<Override PartName=\"/").text(name).raw("\" ContentType=\"").text(type).raw("\"/>");
	}

	private static void relationship(XmlWriter xml, String id, String type, String target) throws IOException {
		xml.raw("<Relationship Id=\"").text(id).raw("\" Type=\"").text(type).raw("\" Target=\"").text(target).raw("\"/>");
	}
}
