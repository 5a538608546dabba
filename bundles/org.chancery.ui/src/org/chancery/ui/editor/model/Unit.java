package org.chancery.ui.editor.model;

import java.util.List;

/**
 * A stretch of the text that is shown at a time: an article with all that is inside it, the preamble, a stretch of an
 * annex. The headings of the divisions that open with it come first.
 *
 * @param main    the clause after which it is called
 * @param clauses in order, never empty
 */
public record Unit(AlignedClause main, List<AlignedClause> clauses) {

	/** Both are kept as given; the list is not copied, as it is a view of the whole text. */
	public Unit {
		if (clauses.isEmpty()) {
			throw new IllegalArgumentException("a unit has clauses");
		}
	}

	/** The clause of that id; null if it is not in here. */
	AlignedClause clause(String clauseId) {
		for (AlignedClause each : clauses) {
			if (each.id().equals(clauseId)) {
				return each;
			}
		}
		return null;
	}

	/** How it is cited. */
	public String title() {
		return main.any().number().citation();
	}
}
