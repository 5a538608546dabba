package org.chancery.ui.comparison.model;

import org.chancery.core.projection.ProjectedClause;

/** How far a clause stands out or is set in. */
public enum RowLevel {
	/** A part, chapter, annex and the like. */
	DIVISION,
	/** An article, or what stands beside articles. */
	ARTICLE,
	/** A paragraph or recital. */
	PARAGRAPH,
	/** A subparagraph, or what is deeper. */
	SUBPARAGRAPH;

	/** The level of a clause. */
	public static RowLevel of(ProjectedClause clause) {
		return switch (clause.kind()) {
		case PART, TITLE, CHAPTER, SECTION, SUBSECTION, ANNEX -> DIVISION;
		case ARTICLE, PREAMBLE, TESTIMONIUM, SIGNATURE_BLOCK -> ARTICLE;
		case PARAGRAPH, RECITAL -> PARAGRAPH;
		case SUBPARAGRAPH -> SUBPARAGRAPH;
		};
	}

	/** Whether its number is printed before its heading, on one line. */
	public boolean isHeading() {
		return this == DIVISION || this == ARTICLE;
	}

	/** How many steps the words of a clause are set in. */
	public static int indent(ProjectedClause clause) {
		RowLevel level = of(clause);
		return level == SUBPARAGRAPH ? 1 + Math.max(1, clause.depth()) : level == PARAGRAPH ? 1 : 0;
	}
}
