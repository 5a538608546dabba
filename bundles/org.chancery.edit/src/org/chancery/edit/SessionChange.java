package org.chancery.edit;

import java.util.Set;

/**
 * What one step of editing, undoing or redoing has changed.
 *
 * @param touched  ids of the clauses that changed for some audience: words, heading, kind, number, or which clauses are
 *                 directly inside
 * @param structure whether clauses came, went, moved, or may be numbered otherwise: all that is shown of the text may
 *                 have changed
 * @param records  whether anything beside the clauses changed: parties, red lines, concessions, assurances, audiences,
 *                 the title, the rules of numbering
 */
public record SessionChange(Set<String> touched, boolean structure, boolean records) {

	/** Everything may have changed. */
	public static final SessionChange ALL = new SessionChange(Set.of(), true, true);

	/** The ids are copied. */
	public SessionChange {
		touched = Set.copyOf(touched);
	}

	/** Whether nothing changed. */
	public boolean isEmpty() {
		return touched.isEmpty() && !structure && !records;
	}

	/** Whether what is shown of the words of a clause may have to be read afresh. */
	public boolean concerns(String clauseId) {
		return structure || touched.contains(clauseId);
	}
}
