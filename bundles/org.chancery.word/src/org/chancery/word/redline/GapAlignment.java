package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Aligns the blocks between two equal ones by the words that they have in common: one with one, or one paragraph with
 * several (split, joined). The sum of common words is the greatest that order allows.
 */
final class GapAlignment {

	/** Two blocks correspond if they have this part of their words in common (Dice's coefficient). */
	private static final double LEAST_LIKENESS = 0.4;
	/** A paragraph was split if the pieces together are this much alike it. */
	private static final double LEAST_SPLIT_LIKENESS = 0.7;
	private static final int SHORT = 6;
	private static final double LEAST_REPLACED = 0.3;
	private static final int MOST_PIECES = 6;
	/** So many pairs of blocks are compared; in larger gaps, only those near the diagonal. */
	private static final int MOST_PAIRS = 250_000;
	private static final double EPSILON = 1e-9;

	private final List<? extends Alignable> old;
	private final List<? extends Alignable> now;
	private final Numbers numbers;
	private int oldFrom;
	private int newFrom;
	private double[][] best;
	private Step[][] last;

	GapAlignment(List<? extends Alignable> old, List<? extends Alignable> now, Numbers numbers) {
		this.old = old;
		this.now = now;
		this.numbers = numbers;
	}

	/** Adds the steps of the gap to others. */
	void align(int oldStart, int oldEnd, int newStart, int newEnd, List<Step> steps) {
		if (isReplacement(oldStart, oldEnd, newStart, newEnd)) {
			steps.add(new Step(oldStart, oldEnd, newStart, newEnd, -1));
			return;
		}
		if ((long) (oldEnd - oldStart) * (newEnd - newStart) > MOST_PAIRS) {
			halve(oldStart, oldEnd, newStart, newEnd, steps);
			return;
		}
		oldFrom = oldStart;
		newFrom = newStart;
		int rows = oldEnd - oldStart;
		int columns = newEnd - newStart;
		best = new double[rows + 1][columns + 1];
		last = new Step[rows + 1][columns + 1];
		for (int i = 0; i <= rows; i++) {
			for (int j = 0; j <= columns; j++) {
				cell(i, j);
			}
		}
		trace(rows, columns, steps);
	}

	/** A single short block that stands between equal ones takes the place of the one that stood there. */
	private boolean isReplacement(int oldStart, int oldEnd, int newStart, int newEnd) {
		if (oldEnd - oldStart != 1 || newEnd - newStart != 1 || !old.get(oldStart).kind().equals(now.get(newStart).kind())) {
			return false;
		}
		int[] before = old.get(oldStart).words(numbers);
		int[] after = now.get(newStart).words(numbers);
		return Math.max(before.length, after.length) <= SHORT
				|| Common.count(before, after) >= LEAST_REPLACED * Math.min(before.length, after.length);
	}

	private void halve(int oldStart, int oldEnd, int newStart, int newEnd, List<Step> steps) {
		int oldMiddle = (oldStart + oldEnd) / 2;
		int newMiddle = (newStart + newEnd) / 2;
		boolean narrow = oldMiddle == oldStart || newMiddle == newStart;
		align(oldStart, narrow ? oldEnd : oldMiddle, newStart, newMiddle, steps);
		align(narrow ? oldEnd : oldMiddle, oldEnd, newMiddle, newEnd, steps);
	}

	private void cell(int i, int j) {
		// What comes is written behind what goes.
		if (j > 0) {
			offer(i, j, 0, 1, 0);
		}
		if (i > 0) {
			offer(i, j, 1, 0, 0);
		}
		if (i > 0 && j > 0) {
			Alignable before = old.get(oldFrom + i - 1);
			Alignable after = now.get(newFrom + j - 1);
			if (before.kind().equals(after.kind())) {
				int[] a = before.words(numbers);
				int[] b = after.words(numbers);
				double worth = worth(a, b, LEAST_LIKENESS);
				if (worth >= 0) {
					offer(i, j, 1, 1, worth);
				}
				if (before.isParagraph()) {
					splits(i, j, a, b);
				}
			}
		}
	}

	/** The old paragraph with the last few new ones, and the new one with the last few old ones. */
	private void splits(int i, int j, int[] before, int[] after) {
		int[] pieces = after;
		for (int n = 2; n <= Math.min(j, MOST_PIECES) && pieces.length < 2 * before.length && now.get(newFrom + j - n).isParagraph(); n++) {
			pieces = Common.join(pieces, now.get(newFrom + j - n).words(numbers));
			offerSplit(i, j, 1, n, worth(before, pieces, LEAST_SPLIT_LIKENESS));
		}
		pieces = before;
		for (int n = 2; n <= Math.min(i, MOST_PIECES) && pieces.length < 2 * after.length && old.get(oldFrom + i - n).isParagraph(); n++) {
			pieces = Common.join(pieces, old.get(oldFrom + i - n).words(numbers));
			offerSplit(i, j, n, 1, worth(pieces, after, LEAST_SPLIT_LIKENESS));
		}
	}

	private void offerSplit(int i, int j, int olds, int news, double worth) {
		if (worth >= 0) {
			// A split must have more in common than the best pair in it, by more than chance.
			offer(i, j, olds, news, worth - 2);
		}
	}

	private void offer(int i, int j, int olds, int news, double worth) {
		double sum = best[i - olds][j - news] + worth;
		if (last[i][j] == null || sum > best[i][j] + EPSILON) {
			best[i][j] = sum;
			last[i][j] = new Step(oldFrom + i - olds, oldFrom + i, newFrom + j - news, newFrom + j, -1);
		}
	}

	/** What a pair is worth: its words in common, and a little for alike lengths; less than 0 if they do not correspond. */
	private static double worth(int[] a, int[] b, double least) {
		if (a.length + b.length == 0) {
			return 0.1;
		}
		int most = Math.min(a.length, b.length);
		if (2.0 * most / (a.length + b.length) < least) {
			return -1;
		}
		int common = Common.count(a, b);
		double likeness = 2.0 * common / (a.length + b.length);
		return likeness < least ? -1 : common * likeness;
	}

	private void trace(int rows, int columns, List<Step> steps) {
		var backwards = new ArrayList<Step>();
		int i = rows;
		int j = columns;
		while (i > 0 || j > 0) {
			Step step = last[i][j];
			backwards.add(step);
			i = step.oldFrom() - oldFrom;
			j = step.newFrom() - newFrom;
		}
		Collections.reverse(backwards);
		steps.addAll(backwards);
	}
}
