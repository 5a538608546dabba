package org.chancery.word.exports;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.model.text.ClauseKind;
import org.chancery.word.DraftStyles;
import org.eclipse.emf.common.util.Monitor;

/** Writes {@code word/document.xml}: title, contents, clauses, page layout. */
final class BodyWriter {

	/** Width of the text on an A4 page with margins of 25 mm, in twentieths of a point. */
	static final int TEXT_WIDTH = 9070;
	private static final String LABEL = "<w:rPr><w:rStyle w:val=\"" + DraftStyles.LABEL + "\"/></w:rPr>";
	private static final String HEADING = "<w:rPr><w:rStyle w:val=\"" + DraftStyles.HEADING + "\"/></w:rPr>";
	private static final String NO_LIST = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
	/** Space below a table. */
	private static final String GAP = "<w:spacing w:before=\"120\"/>";
	/** Of a paragraph that takes no room: between two tables, which Word would join, or before or after one. */
	private static final String FLAT = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>";
	private static final String SPACER = "<w:p><w:pPr>" + FLAT + "</w:pPr></w:p>";

	private final DraftPlan plan;
	private final XmlWriter xml;
	private final InlineWriter inlines;
	private final OpaqueMarkup opaque;
	private final SignatureTable signatures;
	private final Monitor monitor;
	private final DraftWords words;
	private int bookmarks;
	private int openBookmark;
	private int openContentsBookmark;
	private boolean afterTable;
	private boolean newPage;
	/** Whether a table follows the clause that is being written, which may be its caption. */
	private boolean beforeTable;

	BodyWriter(DraftPlan plan, DraftOptions options, XmlWriter xml, OpaqueMarkup opaque, Monitor monitor) {
		this.plan = plan;
		this.xml = xml;
		this.opaque = opaque;
		this.monitor = monitor;
		words = DraftWords.in(plan.projection.language());
		inlines = new InlineWriter(plan, xml, opaque, false);
		var parties = options.parties().isEmpty() ? plan.projection.parties() : options.parties();
		signatures = new SignatureTable(xml, inlines, parties, words.signing());
		// Signature blocks use the orders of their clauses as bookmark ids; these come after.
		bookmarks = plan.clauses.size();
	}

	/** Writes the part and returns the footnotes that it refers to. */
	List<ProjectedInline.Note> write(boolean classified) throws IOException {
		xml.declaration().raw("<w:document xmlns:w=\"" + Namespaces.WORD + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS
				+ "\" xmlns:m=\"" + Namespaces.MATHS + "\"><w:body>");
		if (!plan.projection.title().isBlank()) {
			xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + DraftStyles.TITLE + "\"/></w:pPr>");
			inlines.run(plan.projection.title(), "");
			xml.raw("</w:p>");
		}
		List<PlannedClause> contents = plan.contents();
		if (!contents.isEmpty()) {
			new ContentsWriter(xml, inlines).write(contents, words.contents());
			newPage = true;
		}
		clauses(plan.inside(null));
		xml.raw(afterTable ? SPACER : "").raw("<w:sectPr>");
		xml.raw(classified ? "<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>" : "");
		xml.raw("<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
				+ "<w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\""
				+ " w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
		return inlines.notes;
	}

	private void clauses(List<PlannedClause> siblings) throws IOException {
		for (int at = 0; at < siblings.size(); at++) {
			PlannedClause clause = siblings.get(at);
			if (clause.kind() == ClauseKind.SIGNATURE_BLOCK) {
				int end = at + 1;
				while (end < siblings.size() && siblings.get(end).kind() == ClauseKind.SIGNATURE_BLOCK) {
					end++;
				}
				beforeTable();
				signatures.write(siblings.subList(at, end));
				monitor.worked(end - at);
				at = end - 1;
			} else {
				boolean captions = at + 1 < siblings.size() && siblings.get(at + 1).onlyBlock()
						&& block(siblings.get(at + 1).clause.content(), 0) == 0;
				beforeTable = captions && plan.inside(clause).isEmpty();
				clause(clause);
			}
		}
	}

	private void clause(PlannedClause clause) throws IOException {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
		List<ProjectedInline> content = clause.clause.content();
		if (clause.division()) {
			open(clause.style(), clause, false);
			heading(clause);
			// Notes without words are notes of the heading.
			boolean ofHeading = content.stream().allMatch(ProjectedInline.Note.class::isInstance);
			if (ofHeading) {
				inlines.write(content);
			}
			close(clause);
			content(ofHeading ? List.of() : content, DraftStyles.TEXT, 0);
		} else if (clause.kind() == ClauseKind.PREAMBLE) {
			boolean wordless = content.isEmpty() || block(content, 0) == 0;
			if (!clause.heading().isEmpty() || clause.target || clause.levelMark >= 0 || wordless && !clause.silent()) {
				open(clause.style(), clause, false, clause.heading().isEmpty() ? FLAT : "");
				inlines.run(clause.heading(), "");
				close(clause);
			}
			content(content, DraftStyles.PREAMBLE_TEXT, 0);
		} else {
			words(clause, content);
		}
		monitor.worked(1);
		clauses(plan.inside(clause));
	}

	private void heading(PlannedClause clause) throws IOException {
		boolean labelled = !clause.number().label().isEmpty();
		label(clause);
		inlines.run((labelled && !clause.heading().isEmpty() ? "\n" : "") + clause.heading(), "");
	}

	/** A clause whose label and words share a paragraph. */
	private void words(PlannedClause clause, List<ProjectedInline> content) throws IOException {
		int end = block(content, 0);
		if (end == 0 && clause.onlyBlock()) {
			xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(clause.style()).raw("\"/><w:keepNext/>" + NO_LIST + FLAT + "</w:pPr></w:p>");
			content(content, DraftStyles.TEXT, 0);
			return;
		}
		List<ProjectedInline> opening = content.subList(0, end);
		boolean introduces = !clause.clause.clauses().isEmpty() && PlainText.of(opening).stripTrailing().endsWith(":");
		open(clause.style(), clause, introduces || clause.precedesSignatures() || end < content.size()
				|| end == content.size() && beforeTable);
		if (label(clause)) {
			xml.raw("<w:r><w:tab/></w:r>");
		}
		if (!clause.heading().isEmpty()) {
			inlines.run(clause.heading() + "\n", HEADING);
		}
		inlines.write(opening);
		close(clause);
		content(content.subList(end, content.size()), DraftStyles.TEXT, clause.indent());
	}

	/** Writes the label if it is text. */
	private boolean label(PlannedClause clause) throws IOException {
		String label = clause.number().label();
		if (clause.list > 0 || label.isEmpty()) {
			return false;
		}
		String value = clause.number().value();
		int from = clause.target && !value.isEmpty() ? label.lastIndexOf(value) : -1;
		if (from < 0) {
			inlines.run(label, LABEL);
			return true;
		}
		inlines.run(label.substring(0, from), LABEL);
		int id = startBookmark(clause.valueBookmark());
		inlines.run(value, LABEL);
		endBookmark(id);
		inlines.run(label.substring(from + value.length()), LABEL);
		return true;
	}

	/** Writes words and block-level pieces in turn. */
	private void content(List<ProjectedInline> content, String style, int indent) throws IOException {
		int at = 0;
		while (at < content.size()) {
			int end = block(content, at);
			if (end > at) {
				continuation(style, indent, end < content.size() || beforeTable);
				inlines.write(content.subList(at, end));
				close(null);
			}
			if (end < content.size()) {
				beforeTable();
				opaque.write((ProjectedInline.Opaque) content.get(end), xml);
			}
			at = end + 1;
		}
	}

	/** Where the next block-level piece stands. */
	private static int block(List<ProjectedInline> content, int from) {
		int at = from;
		while (at < content.size()
				&& !(content.get(at) instanceof ProjectedInline.Opaque o && o.block() && OpaqueMarkup.word(o))) {
			at++;
		}
		return at;
	}

	private void beforeTable() throws IOException {
		xml.raw(afterTable ? SPACER : "");
		afterTable = true;
	}

	private void continuation(String style, int indent, boolean keepNext) throws IOException {
		xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>").raw(keepNext ? "<w:keepNext/>" : "").raw(newPage ? "<w:pageBreakBefore/>" : "")
				.raw(afterTable ? GAP : "");
		if (indent > 0) {
			xml.raw("<w:ind w:left=\"").raw(StylesPart.HANGING * indent).raw("\"/>");
		}
		xml.raw("</w:pPr>");
		newPage = false;
		afterTable = false;
		openBookmark = 0;
		openContentsBookmark = 0;
	}

	private void open(String style, PlannedClause clause, boolean keepNext) throws IOException {
		open(style, clause, keepNext, "");
	}

	private void open(String style, PlannedClause clause, boolean keepNext, String spacing) throws IOException {
		xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>").raw(keepNext ? "<w:keepNext/>" : "")
				.raw(newPage ? "<w:pageBreakBefore/>" : "");
		String gap = afterTable && clause != null && !clause.division() && spacing.isEmpty() ? GAP : spacing;
		newPage = false;
		afterTable = false;
		if (clause != null) {
			numbering(clause, gap);
		}
		xml.raw("</w:pPr>");
		if (clause != null && clause.levelMark >= 0) {
			endBookmark(startBookmark(DraftStyles.levelMark(clause.levelMark, clause.order)));
		}
		openBookmark = clause != null && clause.target ? startBookmark(clause.bookmark()) : 0;
		openContentsBookmark = clause != null && clause.contentsLevel > 0 ? startBookmark(clause.contentsBookmark()) : 0;
	}

	private void close(PlannedClause clause) throws IOException {
		if (openContentsBookmark > 0) {
			endBookmark(openContentsBookmark);
		}
		if (openBookmark > 0) {
			endBookmark(openBookmark);
		}
		xml.raw("</w:p>");
	}

	private void numbering(PlannedClause clause, String gap) throws IOException {
		int steps = clause.indent();
		if (clause.list > 0) {
			xml.raw("<w:numPr><w:ilvl w:val=\"").raw(clause.level).raw("\"/><w:numId w:val=\"").raw(clause.list)
					.raw("\"/></w:numPr>").raw(gap).raw(steps == clause.listIndent ? "" : StylesPart.hanging(steps));
		} else if (clause.division() || steps > 0) {
			xml.raw(NO_LIST).raw(gap);
			if (steps > 0 && clause.number().label().isEmpty()) {
				int left = StylesPart.HANGING * (clause.kind() == ClauseKind.PARAGRAPH ? 0 : steps);
				xml.raw("<w:ind w:left=\"").raw(left).raw("\" w:firstLine=\"0\"/>");
			} else if (steps > 0) {
				xml.raw(StylesPart.hanging(steps));
			}
		} else {
			xml.raw(gap);
		}
	}

	private int startBookmark(String name) throws IOException {
		bookmarks++;
		xml.raw("<w:bookmarkStart w:id=\"").raw(bookmarks).raw("\" w:name=\"").raw(name).raw("\"/>");
		return bookmarks;
	}

	private void endBookmark(int id) throws IOException {
		xml.raw("<w:bookmarkEnd w:id=\"").raw(id).raw("\"/>");
	}
}
