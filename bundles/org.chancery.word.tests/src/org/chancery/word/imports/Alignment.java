package org.chancery.word.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares lists of words. */
final class Alignment {

	private static final int SHOWN = 12;

	private Alignment() {
	}

	/** What one list has and the other has not, from their first difference on; empty if they are equal. */
	static String difference(List<String> expected, List<String> actual) {
		int same = 0;
		while (same < expected.size() && same < actual.size() && expected.get(same).equals(actual.get(same))) {
			same++;
		}
		if (same == expected.size() && same == actual.size()) {
			return "";
		}
		return "after " + same + " expected " + expected.subList(same, Math.min(same + SHOWN, expected.size())) + " but found "
				+ actual.subList(same, Math.min(same + SHOWN, actual.size()));
	}

	/**
	 * The words of one list that are not in another in the same order; empty if all are. The other may have some more:
	 * the numbers that Word counts by itself.
	 */
	static String missing(List<String> expected, List<String> actual) {
		int at = 0;
		for (int i = 0; i < expected.size(); i++) {
			int found = at;
			while (found < actual.size() && found < at + SHOWN && !actual.get(found).equals(expected.get(i))) {
				found++;
			}
			if (found >= actual.size() || found >= at + SHOWN) {
				return difference(expected.subList(i, expected.size()), actual.subList(at, actual.size()));
			}
			at = found + 1;
		}
		return "";
	}

	/** How many words two lists have in common, each counted as often as both have it. */
	static int common(List<String> a, List<String> b) {
		Map<String, Integer> counts = new HashMap<>();
		a.forEach(word -> counts.merge(word, 1, Integer::sum));
		int common = 0;
		for (String word : b) {
			Integer left = counts.get(word);
			if (left != null && left > 0) {
				counts.put(word, left - 1);
				common++;
			}
		}
		return common;
	}
}
