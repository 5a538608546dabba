package org.chancery.ui.editor.model;

import java.util.List;
import java.util.Optional;

/** Leads from one clause that the two columns have differently to the next: other words, or a clause of one only. */
public record NextDifference(List<AlignedClause> text) {

	/**
	 * The next clause that differs, in the order of the text.
	 *
	 * @param clauseId where to begin; null for the end of the text that is left behind
	 * @param forward  whether it is sought behind the clause
	 */
	public Optional<String> from(String clauseId, boolean forward) {
		int step = forward ? 1 : -1;
		for (int i = start(clauseId, forward) + step; i >= 0 && i < text.size(); i += step) {
			if (differs(i)) {
				return Optional.of(text.get(i).id());
			}
		}
		return Optional.empty();
	}

	private int start(String clauseId, boolean forward) {
		for (int i = 0; i < text.size(); i++) {
			if (text.get(i).id().equals(clauseId)) {
				return i;
			}
		}
		return forward ? -1 : text.size();
	}

	/** What stands inside a clause of one column is no difference of its own. */
	private boolean differs(int index) {
		AlignedClause clause = text.get(index);
		if (oneSided(clause)) {
			int parent = index - 1;
			while (parent >= 0 && text.get(parent).depth() >= clause.depth()) {
				parent--;
			}
			return parent < 0 || !oneSided(text.get(parent));
		}
		return !clause.lower().audience().equals(clause.upper().audience());
	}

	private static boolean oneSided(AlignedClause clause) {
		return clause.lower() == null || clause.upper() == null;
	}
}
