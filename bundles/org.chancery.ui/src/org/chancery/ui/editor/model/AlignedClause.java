package org.chancery.ui.editor.model;

import org.chancery.core.projection.ProjectedClause;

/**
 * A clause as two audiences see it.
 *
 * @param depth how many clauses enclose it
 * @param lower as the lower audience sees it; null if it does not
 * @param upper as the higher one does; null if it does not; at least one of the two is there
 * @param span  how many aligned clauses it is together with those inside it, of which each is counted once
 */
public record AlignedClause(int depth, ProjectedClause lower, ProjectedClause upper, int span) {

	/** The clause by whichever sees it, the higher one first. */
	public ProjectedClause any() {
		return upper != null ? upper : lower;
	}

	/** The stable id of the clause. */
	public String id() {
		return any().id();
	}

	/** The clause as a column has it; null if that column has none. */
	public ProjectedClause of(Side side) {
		return side == Side.LOWER ? lower : upper;
	}
}
