package org.chancery.word.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares lists of words. */
final class Alignment {

	private Alignment() {
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
