package org.chancery.core.text;

import java.util.List;

import org.chancery.model.text.Clause;

/** Lets the numbers of clauses be computed again from where they stand. */
public record UnlockNumber(List<Clause> clauses) {

	/** The number of one clause. */
	public UnlockNumber(Clause clause) {
		this(List.of(clause));
	}

	/** Unlocks them. */
	public void perform() {
		for (Clause clause : clauses) {
			clause.setLockedNumber(null);
			clause.setLockedLabel(null);
		}
	}
}
