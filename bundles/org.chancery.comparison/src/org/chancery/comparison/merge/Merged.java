package org.chancery.comparison.merge;

import java.util.List;

/**
 * What came of a merge.
 *
 * @param thing     the merged thing with all inside it, contained by nothing; references inside it lead to its own parts,
 *                  others are proxies that remember the id
 * @param conflicts what a person has to decide, in the order of the ids; empty if the versions go together
 */
public record Merged<T>(T thing, List<MergeConflict> conflicts) {

	/** Copies the list. */
	public Merged {
		conflicts = List.copyOf(conflicts);
	}
}
