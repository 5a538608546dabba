package org.chancery.word.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ProjectedInline.Run;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.word.DraftStyles;

/** Writes signature blocks side by side, two in a row, in the order of the text. */
final class SignatureTable {

	private static final int MOST_COLUMNS = 2;
	/** Bookmark ids of level marks begin beyond those of the body. */
	private static final int LEVEL_IDS = 1 << 24;

	private final XmlWriter xml;
	private final InlineWriter inlines;
	private final List<ProjectedParty> parties;
	private final String signing;

	SignatureTable(XmlWriter xml, InlineWriter inlines, List<ProjectedParty> parties, String signing) {
		this.xml = xml;
		this.inlines = inlines;
		this.parties = parties;
		this.signing = signing;
	}

	void write(List<PlannedClause> blocks) throws IOException {
		int columns = Math.min(MOST_COLUMNS, blocks.size());
		int width = BodyWriter.TEXT_WIDTH / columns;
		xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"").raw(BodyWriter.TEXT_WIDTH)
				.raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
		for (int column = 0; column < columns; column++) {
			xml.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
		}
		xml.raw("</w:tblGrid>");
		for (int at = 0; at < blocks.size(); at += columns) {
			row(blocks.subList(at, Math.min(at + columns, blocks.size())), columns, width);
		}
		xml.raw("</w:tbl>");
	}

	/** For whom is signed, and below it, on one height for all, the lines to sign on. */
	private void row(List<PlannedClause> blocks, int columns, int width) throws IOException {
		xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
		for (int column = 0; column < columns; column++) {
			cell(width);
			if (column < blocks.size()) {
				opening(blocks.get(column));
			} else {
				xml.raw("<w:p/>");
			}
			xml.raw("</w:tc>");
		}
		xml.raw("</w:tr>");
		if (blocks.stream().allMatch(SignatureTable::ruled)) {
			return;
		}
		xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
		for (int column = 0; column < columns; column++) {
			cell(width);
			if (column < blocks.size() && !ruled(blocks.get(column))) {
				signatory(blocks.get(column));
			} else {
				xml.raw("<w:p/>");
			}
			xml.raw("</w:tc>");
		}
		xml.raw("</w:tr>");
	}

	private void cell(int width) throws IOException {
		xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/></w:tcPr>");
	}

	/** Whether the words bring their own line to sign on. */
	private static boolean ruled(PlannedClause block) {
		return PlainText.of(block.clause.content()).matches("(?s).*(__|\\.{4}|……).*");
	}

	private void opening(PlannedClause block) throws IOException {
		List<List<ProjectedInline>> lines = lines(block);
		open(block.style(), block);
		if (!block.heading().isEmpty()) {
			inlines.run(block.heading() + "\n", "<w:rPr><w:rStyle w:val=\"" + DraftStyles.HEADING + "\"/></w:rPr>");
		}
		inlines.write(lines.getFirst());
		close(block);
		for (List<ProjectedInline> line : ruled(block) ? lines.subList(1, lines.size()) : List.<List<ProjectedInline>>of()) {
			open(block.style(), null);
			inlines.write(line);
			close(null);
		}
	}

	private void signatory(PlannedClause block) throws IOException {
		List<List<ProjectedInline>> lines = lines(block);
		open(DraftStyles.SIGNATORY, null);
		for (int i = 1; i < lines.size(); i++) {
			inlines.run(i == 1 ? "" : "\n", "");
			inlines.write(lines.get(i));
		}
		close(null);
	}

	private void open(String style, PlannedClause marked) throws IOException {
		boolean above = marked != null && !ruled(marked);
		xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw(above ? "\"/><w:keepNext/></w:pPr>" : "\"/></w:pPr>");
		if (marked != null && marked.levelMark >= 0) {
			xml.raw("<w:bookmarkStart w:id=\"").raw(marked.order + LEVEL_IDS).raw("\" w:name=\"")
					.raw(DraftStyles.levelMark(marked.levelMark, marked.order)).raw("\"/><w:bookmarkEnd w:id=\"")
					.raw(marked.order + LEVEL_IDS).raw("\"/>");
		}
		if (marked != null && marked.target) {
			xml.raw("<w:bookmarkStart w:id=\"").raw(marked.order).raw("\" w:name=\"").raw(marked.bookmark()).raw("\"/>");
		}
	}

	private void close(PlannedClause marked) throws IOException {
		if (marked != null && marked.target) {
			xml.raw("<w:bookmarkEnd w:id=\"").raw(marked.order).raw("\"/>");
		}
		xml.raw("</w:p>");
	}

	/** The words of a block by lines; those of a block that has none come from the names of its party. */
	private List<List<ProjectedInline>> lines(PlannedClause block) {
		List<ProjectedInline> content = block.clause.content();
		var lines = new ArrayList<List<ProjectedInline>>();
		lines.add(new ArrayList<>());
		for (ProjectedInline inline : content.isEmpty() ? named(block) : content) {
			if (inline instanceof Run run) {
				String separator = "";
				for (String piece : run.text().split("\n", -1)) {
					if (!separator.isEmpty()) {
						lines.add(new ArrayList<>());
					}
					separator = "\n";
					lines.getLast().add(new Run(piece, run.bold(), run.italic(), run.underline(), run.vertical()));
				}
			} else {
				lines.getLast().add(inline);
			}
		}
		return lines;
	}

	private List<ProjectedInline> named(PlannedClause block) {
		for (ProjectedParty party : parties) {
			if (party.id().equals(block.clause.party())) {
				boolean joined = party.article().endsWith("'") || party.article().endsWith("’");
				String article = party.article().isEmpty() || joined ? party.article() : party.article() + " ";
				String lines = party.signatories().isEmpty() ? "" : "\n" + String.join("\n", party.signatories());
				return List.of(Run.plain(signing + article + party.longName() + lines));
			}
		}
		return List.of();
	}
}
