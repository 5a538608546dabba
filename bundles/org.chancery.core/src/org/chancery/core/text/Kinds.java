package org.chancery.core.text;

import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** Changes what a clause is. */
final class Kinds {

	private Kinds() {
	}

	/** A locked number of the former kind would be nonsense, so it goes. */
	static void set(Clause clause, ClauseKind kind) {
		if (clause.getKind() != kind) {
			clause.setKind(kind);
			clause.setLockedNumber(null);
			clause.setLockedLabel(null);
		}
	}
}
