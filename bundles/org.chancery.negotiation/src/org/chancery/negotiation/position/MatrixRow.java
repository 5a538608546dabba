package org.chancery.negotiation.position;

import java.util.List;

/**
 * An open clause and where each party stands on it.
 *
 * @param clauseId id of the clause
 * @param citation how it is cited
 * @param standing where its text stands; null if nothing is entered
 * @param brackets its brackets
 * @param stands   one for each party, in the order of the parties
 */
public record MatrixRow(String clauseId, String citation, ClauseStanding standing, List<OpenBracket> brackets,
		List<Stand> stands) {

	/** Codes of the parties that would have to move. */
	public List<String> blockers() {
		return stands.stream().filter(Stand::blocks).map(Stand::party).toList();
	}
}
