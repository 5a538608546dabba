package org.chancery.negotiation.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Disputed words in a clause and who proposes what.
 *
 * @param clauseId id of the clause
 * @param index    place of the bracket among those of the clause, nested ones after the one that they stand in, from 0
 * @param depth    0 for a bracket that stands in no other
 * @param options  the proposals in their order
 */
public record OpenBracket(String clauseId, int index, int depth, List<BracketOption> options) {

	/** What stands for the proposal to have none of the options: the disputed words go. */
	public static final int NONE = -1;

	/** Whether any of the options is attributed to a party. */
	public boolean attributed() {
		return options.stream().anyMatch(option -> !option.proponents().isEmpty());
	}

	/**
	 * Which option a party proposes: the index of the first that it is a proponent of. One that proposes none of several
	 * options takes no side; where there is but one option, it wants the words gone: {@link #NONE}. In a bracket that is
	 * not attributed nobody proposes anything.
	 *
	 * @return null if it takes no side
	 */
	public Integer side(String party) {
		for (int i = 0; i < options.size(); i++) {
			if (options.get(i).proponents().contains(party)) {
				return i;
			}
		}
		return options.size() == 1 && attributed() ? NONE : null;
	}

	/**
	 * Who would have to move for the bracket to go: the parties that side with another option than the one that most of
	 * them side with; if several have as many, all that take a side. In alphabetical order.
	 */
	public Set<String> blockers(List<String> parties) {
		List<Integer> sides = parties.stream().map(this::side).toList();
		int most = 0;
		List<Integer> leading = new ArrayList<>();
		for (int option = NONE; option < options.size(); option++) {
			int backers = java.util.Collections.frequency(sides, option);
			if (backers > most) {
				leading.clear();
			}
			if (backers >= most && backers > 0) {
				leading.add(option);
				most = backers;
			}
		}
		Set<String> blockers = new TreeSet<>();
		for (int i = 0; i < parties.size(); i++) {
			Integer side = sides.get(i);
			if (side != null && (leading.size() > 1 || !leading.contains(side))) {
				blockers.add(parties.get(i));
			}
		}
		return blockers;
	}
}
