package org.chancery.edit;

import java.util.Set;

/**
 * What one step of editing, undoing or redoing has changed.
 *
 * @param reworded ids of the clauses whose words or headings changed for some audience, while every number stayed
 * @param structure whether clauses came, went, moved, or may be numbered otherwise: whatever is shown of the text is to
 *                 be read afresh
 * @param records  whether anything beside the text changed: parties, red lines, concessions, assurances, audiences
 */
public record SessionChange(Set<String> reworded, boolean structure, boolean records) {

	/** Everything may have changed. */
	public static final SessionChange ALL = new SessionChange(Set.of(), true, true);

	/** The ids are copied. */
	public SessionChange {
		reworded = Set.copyOf(reworded);
	}

	/** Whether nothing changed. */
	public boolean isEmpty() {
		return reworded.isEmpty() && !structure && !records;
	}

	/** Whether what is shown of the words of a clause may have to be read afresh. */
	public boolean concerns(String clauseId) {
		return structure || reworded.contains(clauseId);
	}
}
