package org.chancery.word.exports;

import java.io.IOException;
import java.util.List;

import org.chancery.core.projection.ProjectedInline;

/** Writes {@code word/footnotes.xml}. */
final class FootnotesPart {

	private FootnotesPart() {
	}

	static void write(DraftPlan plan, OpaqueMarkup opaque, List<ProjectedInline.Note> notes, XmlWriter xml)
			throws IOException {
		var inlines = new InlineWriter(plan, xml, opaque, true);
		xml.declaration().raw("<w:footnotes xmlns:w=\"" + Namespaces.WORD + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS + "\">");
		separator(xml, "-1", "separator");
		separator(xml, "0", "continuationSeparator");
		for (int i = 0; i < notes.size(); i++) {
			xml.raw("<w:footnote w:id=\"").raw(i + 1).raw("\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r>"
					+ "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:tab/></w:r>");
			inlines.write(notes.get(i).content());
			xml.raw("</w:p></w:footnote>");
		}
		xml.raw("</w:footnotes>");
	}

	private static void separator(XmlWriter xml, String id, String name) throws IOException {
		xml.raw("<w:footnote w:type=\"" + name + "\" w:id=\"" + id + "\"><w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:r><w:"
				+ name + "/></w:r></w:p></w:footnote>");
	}
}
