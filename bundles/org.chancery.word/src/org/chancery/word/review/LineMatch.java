package org.chancery.word.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.words.Matching;

/** Which lines of a story are still there, and where lines came or went. */
final class LineMatch {

	/** Lines that went and those that came in their place; one of the ranges may be empty. */
	record Gap(int oldFrom, int oldTo, int newFrom, int newTo) {
	}

	/** For each old line the new one, or -1. */
	final int[] partners;
	/** For each new line the old one at its place. */
	final int[] origins;
	final List<Gap> gaps = new ArrayList<>();

	private LineMatch(int[] partners, int size) {
		this.partners = partners;
		this.origins = new int[size];
	}

	/** Compares two stories. */
	static LineMatch of(List<Line> old, List<Line> now) {
		Map<String, Integer> numbers = new HashMap<>();
		var match = new LineMatch(Matching.of(numbered(old, numbers), numbered(now, numbers)), now.size());
		int oldAt = 0;
		int newAt = 0;
		for (int i = 0; i <= old.size(); i++) {
			int partner = i < old.size() ? match.partners[i] : now.size();
			if (partner >= 0) {
				match.gap(oldAt, i, newAt, partner);
				if (i < old.size()) {
					match.origins[partner] = i;
				}
				oldAt = i + 1;
				newAt = partner + 1;
			}
		}
		return match;
	}

	private static int[] numbered(List<Line> lines, Map<String, Integer> numbers) {
		return lines.stream().mapToInt(line -> numbers.computeIfAbsent(line.text(), text -> numbers.size())).toArray();
	}

	private void gap(int oldFrom, int oldTo, int newFrom, int newTo) {
		for (int i = newFrom; i < newTo; i++) {
			origins[i] = oldTo == oldFrom ? oldFrom - 1 : Math.min(oldTo - 1, oldFrom + i - newFrom);
		}
		if (oldFrom < oldTo || newFrom < newTo) {
			gaps.add(new Gap(oldFrom, oldTo, newFrom, newTo));
		}
	}

	/** The old line at whose place a new one is; -1 before the first. */
	int origin(int line) {
		return line < 0 || origins.length == 0 ? -1 : origins[Math.min(line, origins.length - 1)];
	}
}
