package org.chancery.comparison.bracket;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.bracket.BracketChange.Fate;

/**
 * What became of the brackets from one text to another.
 *
 * @param changes every bracket of either text, in the order of the comparison
 * @param old     what was open
 * @param now     what remains open
 */
public record BracketReport(List<BracketChange> changes, OpenBrackets old, OpenBrackets now) {

	/** Copies the list. */
	public BracketReport {
		changes = List.copyOf(changes);
	}

	/** How many met each fate, none left out. */
	public Map<Fate, Integer> counts() {
		Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
		for (Fate fate : Fate.values()) {
			counts.put(fate, 0);
		}
		changes.forEach(change -> counts.merge(change.fate(), 1, Integer::sum));
		return counts;
	}

	/** How many were resolved. */
	public int resolved() {
		return (int) changes.stream().filter(change -> change.fate().isResolution()).count();
	}
}
