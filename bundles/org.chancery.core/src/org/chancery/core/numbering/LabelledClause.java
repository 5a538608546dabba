package org.chancery.core.numbering;

import java.util.function.Function;

import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/**
 * A clause with the label that was read for it, and the enclosing clauses within which it may be counted; the same
 * scopes as {@link Place} has. Null stands for the top of the text.
 */
record LabelledClause(Clause clause, String label, Clause parent, Clause division, Clause root) {

	static LabelledClause of(Clause clause, String label) {
		Clause parent = outer(clause);
		Clause division = parent;
		while (division != null && outer(division) != null && (division.getKind() == ClauseKind.SECTION
				|| division.getKind() == ClauseKind.SUBSECTION)) {
			division = outer(division);
		}
		Clause root = parent;
		while (root != null && root.getKind() != ClauseKind.ANNEX) {
			root = outer(root);
		}
		return new LabelledClause(clause, label, parent, division, root);
	}

	/**
	 * What comes first in a compound number.
	 *
	 * @param value the value of an enclosing clause; empty if it bears none
	 */
	String outerValue(Function<Clause, String> value) {
		Clause bearer = clause.getKind() == ClauseKind.ARTICLE ? division : parent;
		while (bearer != null && value.apply(bearer).isEmpty()) {
			bearer = outer(bearer);
		}
		return bearer == null ? "" : value.apply(bearer);
	}

	/** The clause within which a rule counts. */
	Clause scope(boolean continuous) {
		if (continuous) {
			return root;
		}
		return clause.getKind() == ClauseKind.ARTICLE ? division : parent;
	}

	private static Clause outer(Clause clause) {
		return clause.eContainer() instanceof Clause enclosing ? enclosing : null;
	}
}
