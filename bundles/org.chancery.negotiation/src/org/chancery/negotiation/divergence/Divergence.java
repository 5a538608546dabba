package org.chancery.negotiation.divergence;

import java.util.Set;

/**
 * A clause that two audiences read differently. It is as secret as the higher of them.
 *
 * @param clauseId id of the clause; what is only in one text is told of once, at the outermost clause
 * @param citation how it is cited in the text that has it, the higher one if both do
 * @param kinds    all ways in which the texts differ; never empty
 * @param higher   the words of the higher text; empty if it has no such clause
 * @param lower    the words of the lower text; empty if it has no such clause
 * @param audience name of the audience whose words the higher text shows
 */
public record Divergence(String clauseId, String citation, Set<DivergenceKind> kinds, String higher, String lower,
		String audience) {

	/** Copies the kinds. */
	public Divergence {
		kinds = Set.copyOf(kinds);
	}

	/** Whether any difference has legal effect. */
	public boolean substantive() {
		return kinds.stream().anyMatch(DivergenceKind::substantive);
	}
}
