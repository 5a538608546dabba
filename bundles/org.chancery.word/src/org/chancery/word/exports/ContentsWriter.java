package org.chancery.word.exports;

import java.io.IOException;
import java.util.List;

import org.chancery.word.DraftStyles;

/**
 * Writes the table of contents: a field with its entries filled in. The page numbers are estimates, see
 * {@link PageEstimate}; nothing asks Word to update fields on opening.
 */
final class ContentsWriter {

	private static final String CHAR = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";

	private final XmlWriter xml;
	private final InlineWriter inlines;

	ContentsWriter(XmlWriter xml, InlineWriter inlines) {
		this.xml = xml;
		this.inlines = inlines;
	}

	void write(List<PlannedClause> entries, String heading) throws IOException {
		xml.raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>"
				+ "</w:docPartObj></w:sdtPr><w:sdtContent>");
		if (!heading.isEmpty()) {
			xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + DraftStyles.CONTENTS_HEADING + "\"/></w:pPr>");
			inlines.run(heading, "");
			xml.raw("</w:p>");
		}
		int last = entries.size() - 1;
		for (int i = 0; i <= last; i++) {
			entry(entries.get(i), i == 0, i == last);
		}
		xml.raw("</w:sdtContent></w:sdt>");
	}

	private void entry(PlannedClause clause, boolean first, boolean last) throws IOException {
		String label = clause.number().label();
		boolean both = !label.isEmpty() && !clause.heading().isEmpty();
		xml.raw("<w:p><w:pPr><w:pStyle w:val=\"TOC").raw(clause.contentsLevel).raw("\"/>");
		if (!both) {
			int margin = 240 * (clause.contentsLevel - 1);
			xml.raw("<w:ind w:left=\"").raw(margin).raw("\" w:firstLine=\"0\"/>");
		}
		xml.raw("</w:pPr>");
		if (first) {
			xml.raw(CHAR.formatted("begin")).raw("<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-"
					+ DraftPlan.CONTENTS_LEVELS + "\" \\h \\z \\u </w:instrText></w:r>").raw(CHAR.formatted("separate"));
		}
		xml.raw("<w:hyperlink w:anchor=\"").raw(clause.contentsBookmark()).raw("\" w:history=\"1\">");
		inlines.run(label + (both ? "\t" : "") + clause.heading().replace('\n', ' ') + "\t", "");
		inlines.field("PAGEREF " + clause.contentsBookmark() + " \\h", Integer.toString(clause.page));
		xml.raw("</w:hyperlink>").raw(last ? CHAR.formatted("end") : "").raw("</w:p>");
	}
}
