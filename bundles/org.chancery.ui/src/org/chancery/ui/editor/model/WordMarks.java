package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which words of two wordings of one clause have no counterpart in the other: the shortest edit script over words,
 * punctuation and atoms (Myers, "An O(ND) difference algorithm", 1986). Space between two marked words is marked too.
 *
 * @param removed stretches of the first wording, in order
 * @param added   stretches of the second
 */
public record WordMarks(List<Stretch> removed, List<Stretch> added) {

	/** Nothing differs. */
	public static final WordMarks NONE = new WordMarks(List.of(), List.of());

	/** Beyond this many differences the whole of what differs is marked, so that the cost stays bounded. */
	static final int LIMIT = 400;

	/** A stretch of positions. */
	public record Stretch(int start, int length) {

		/** The offset behind the last position. */
		public int end() {
			return start + length;
		}
	}

	/** The marks between two wordings. */
	public static WordMarks between(Prose first, Prose second) {
		if (first.text().equals(second.text()) && first.atoms().equals(second.atoms())) {
			return NONE;
		}
		List<Word> before = Word.of(first);
		List<Word> after = Word.of(second);
		var lostBefore = new BitSet(before.size());
		var lostAfter = new BitSet(after.size());
		compare(before, after, lostBefore, lostAfter);
		return new WordMarks(stretches(before, lostBefore), stretches(after, lostAfter));
	}

	/** Whether nothing differs. */
	public boolean isEmpty() {
		return removed.isEmpty() && added.isEmpty();
	}

	private static void compare(List<Word> before, List<Word> after, BitSet lostBefore, BitSet lostAfter) {
		int start = 0;
		int shorter = Math.min(before.size(), after.size());
		while (start < shorter && before.get(start).same(after.get(start))) {
			start++;
		}
		int tail = 0;
		while (tail < shorter - start && before.get(before.size() - 1 - tail).same(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		lostBefore.set(start, before.size() - tail);
		lostAfter.set(start, after.size() - tail);
		ShortestEdit.keep(before.subList(start, before.size() - tail), after.subList(start, after.size() - tail), LIMIT,
				(one, other) -> {
					lostBefore.clear(one);
					lostAfter.clear(other);
				}, start);
	}

	private static List<Stretch> stretches(List<Word> words, BitSet lost) {
		for (int i = 1; i + 1 < words.size(); i++) {
			if (words.get(i).isSpace() && lost.get(i - 1) && lost.get(i + 1)) {
				lost.set(i);
			}
		}
		List<Stretch> stretches = new ArrayList<>();
		for (int from = lost.nextSetBit(0); from >= 0;) {
			int until = lost.nextClearBit(from);
			int start = words.get(from).start();
			stretches.add(new Stretch(start, words.get(until - 1).end() - start));
			from = lost.nextSetBit(until);
		}
		return stretches;
	}
}
