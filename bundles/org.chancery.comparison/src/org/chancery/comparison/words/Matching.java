package org.chancery.comparison.words;

import java.util.Arrays;

/**
 * Which elements of two sequences of numbers stay, in order: a smallest difference by E. Myers, "An O(ND) Difference
 * Algorithm and Its Variations" (1986), in linear space. Long sequences are cut first at what is unique in both, and a
 * stretch that has hardly anything in common is given up early, so that the time stays near linear whatever is compared;
 * the difference is then larger than the smallest one.
 */
public final class Matching {

	/** From this length on a stretch is cut at what is unique in both. */
	private static final int LONG = 1500;

	private final int[] old;
	private final int[] now;
	private final int[] partners;
	private final MiddleSnake snake;

	private Matching(int[] old, int[] now) {
		this.old = old;
		this.now = now;
		partners = new int[old.length];
		Arrays.fill(partners, -1);
		snake = new MiddleSnake(old, now);
	}

	/** For each element of the old sequence the index of its partner in the new one, or -1. */
	public static int[] of(int[] old, int[] now) {
		var matching = new Matching(old, now);
		matching.match(0, old.length, 0, now.length, true);
		return matching.partners;
	}

	private void match(int oldFrom, int oldTo, int newFrom, int newTo, boolean mayCut) {
		int oldStart = oldFrom;
		int newStart = newFrom;
		int oldEnd = oldTo;
		int newEnd = newTo;
		while (oldStart < oldEnd && newStart < newEnd && old[oldStart] == now[newStart]) {
			partners[oldStart++] = newStart++;
		}
		while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == now[newEnd - 1]) {
			partners[--oldEnd] = --newEnd;
		}
		if (oldStart == oldEnd || newStart == newEnd) {
			return;
		}
		if (mayCut && oldEnd - oldStart + newEnd - newStart > LONG) {
			cut(oldStart, oldEnd, newStart, newEnd);
		} else {
			halve(oldStart, oldEnd, newStart, newEnd);
		}
	}

	private void cut(int oldFrom, int oldTo, int newFrom, int newTo) {
		int oldAt = oldFrom;
		int newAt = newFrom;
		for (int[] anchor : UniqueAnchors.of(old, oldFrom, oldTo, now, newFrom, newTo)) {
			match(oldAt, anchor[0] + 1, newAt, anchor[1] + 1, false);
			oldAt = anchor[0] + 1;
			newAt = anchor[1] + 1;
		}
		match(oldAt, oldTo, newAt, newTo, false);
	}

	private void halve(int oldFrom, int oldTo, int newFrom, int newTo) {
		long middle = snake.find(oldFrom, oldTo, newFrom, newTo);
		int oldMiddle = (int) (middle >> Integer.SIZE);
		int newMiddle = (int) middle;
		match(oldFrom, oldMiddle, newFrom, newMiddle, false);
		match(oldMiddle, oldTo, newMiddle, newTo, false);
	}
}
