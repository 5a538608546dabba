package org.chancery.word.exports;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.text.ClauseKind;
import org.chancery.word.DraftStyles;

/** A clause with what must be known about it before the first byte is written. */
final class PlannedClause {

	final ProjectedClause clause;
	final PlannedClause parent;
	/** Place in document order, from 1; names its bookmarks. */
	final int order;
	/** The list instance that numbers it ({@code w:numId}); 0 if its label is text or it has none. */
	int list;
	/** Level in that list, from 0. */
	int level;
	/** Steps by which that level is indented. */
	int listIndent;
	/** Level in the table of contents, from 1; 0 if it is not in it. */
	int contentsLevel;
	/** Whether a cross-reference points here. */
	boolean target;
	/** How many clauses enclose it, where a reader of the styles would think otherwise; else -1. */
	int levelMark = -1;
	/** Page on which it is expected to begin, from 1. */
	int page;

	PlannedClause(ProjectedClause clause, PlannedClause parent, int order) {
		this.clause = clause;
		this.parent = parent;
		this.order = order;
	}

	ClauseKind kind() {
		return clause.kind();
	}

	ClauseNumber number() {
		return clause.number();
	}

	String heading() {
		return clause.heading() == null ? "" : clause.heading();
	}

	/** Whether label and heading stand in a paragraph of their own. */
	boolean division() {
		return switch (kind()) {
		case PART, TITLE, CHAPTER, SECTION, SUBSECTION, ARTICLE, ANNEX -> true;
		default -> false;
		};
	}

	/** An unnumbered paragraph that is nothing but a table; what opens it takes no room. */
	boolean onlyBlock() {
		return kind() == ClauseKind.PARAGRAPH && number().label().isEmpty() && heading().isEmpty() && levelMark < 0 && !target
				&& clause.content().size() == 1;
	}

	/** A preamble without words of its own, which its first recital opens. */
	boolean silent() {
		return kind() == ClauseKind.PREAMBLE && heading().isEmpty() && clause.content().isEmpty() && !target
				&& !clause.clauses().isEmpty() && clause.clauses().getFirst().kind() == ClauseKind.RECITAL;
	}

	/** Words of the final part, which signatures must not be parted from by the end of a page. */
	boolean precedesSignatures() {
		return kind() == ClauseKind.PARAGRAPH && parent != null && parent.kind() == ClauseKind.TESTIMONIUM;
	}

	/** The style of the paragraph that opens it. */
	String style() {
		return DraftStyles.idOf(opening());
	}

	/** How many steps its words are indented; its label hangs out by one of them. */
	int indent() {
		return indent(opening());
	}

	static int indent(DraftStyles.Opening opening) {
		return switch (opening.kind()) {
		case PARAGRAPH -> 1;
		case SUBPARAGRAPH -> Math.min(opening.depth(), DraftStyles.DEPTHS) + (opening.inArticle() ? 0 : 1);
		default -> 0;
		};
	}

	DraftStyles.Opening opening() {
		if (kind() != ClauseKind.SUBPARAGRAPH) {
			return new DraftStyles.Opening(kind(), 0, false);
		}
		PlannedClause outer = parent;
		while (outer != null && outer.kind() == ClauseKind.SUBPARAGRAPH) {
			outer = outer.parent;
		}
		boolean inArticle = outer == null || outer.kind() != ClauseKind.PARAGRAPH;
		return new DraftStyles.Opening(kind(), clause.depth(), inArticle);
	}

	/** Bookmark around its opening paragraph, for cross-references. */
	String bookmark() {
		return named("_Ref");
	}

	/** Bookmark around the value of a label that is text. */
	String valueBookmark() {
		return named("_Val");
	}

	/** Bookmark for the table of contents, which Word replaces when it rebuilds the table. */
	String contentsBookmark() {
		return named("_Toc");
	}

	private String named(String prefix) {
		String figures = Integer.toString(order);
		return prefix + "000000".substring(Math.min(6, figures.length())) + figures;
	}
}
