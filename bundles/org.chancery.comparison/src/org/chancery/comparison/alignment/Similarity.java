package org.chancery.comparison.alignment;

import java.util.Arrays;

/** How much two ranges of words have in common, whatever their order; from 0 to 1 (Dice's coefficient). */
final class Similarity {

	/** How much of the likeness of two blocks that both have a heading is that of the headings. */
	private static final double HEADING = 0.3;
	private static final int LONG_HEADING = 60;
	private static final int FEW_WORDS = 3;
	private static final double LEAST_OWN = 0.35;

	private final Side old;
	private final Side now;
	private final WordWeights weights;
	private final int[] counts;
	private int loaded;
	private int loadedTo;
	private double common;
	private int commonWords;
	private double plain;

	Similarity(Side old, Side now, WordWeights weights, int vocabulary) {
		this.old = old;
		this.now = now;
		this.weights = weights;
		counts = new int[vocabulary];
	}

	/** Of two blocks, rare words counting more. */
	double weighted(int oldBlock, int newBlock, Extent extent) {
		int oldFrom = extent.from(old, oldBlock);
		int oldTo = extent.to(old, oldBlock);
		int newFrom = extent.from(now, newBlock);
		int newTo = extent.to(now, newBlock);
		load(oldFrom, oldTo);
		compare(newFrom, newTo);
		int words = oldTo - oldFrom + newTo - newFrom;
		plain = words == 0 ? 1 : 2.0 * commonWords / words;
		double all = weights.ofOld(oldFrom, oldTo) + weights.ofNew(newFrom, newTo);
		double likeness = all <= 0 ? plain : 2 * common / all;
		return hasHeading(oldBlock, newBlock) ? (1 - HEADING) * likeness + HEADING * heading(oldBlock, newBlock) : likeness;
	}

	private boolean hasHeading(int oldBlock, int newBlock) {
		return !old.blocks.get(oldBlock).heading().isEmpty() && !now.blocks.get(newBlock).heading().isEmpty();
	}

	private double heading(int oldBlock, int newBlock) {
		int[] one = old.headings[oldBlock];
		int[] other = now.headings[newBlock];
		if (one.length > LONG_HEADING || other.length > LONG_HEADING) {
			return Arrays.equals(one, other) ? 1 : 0;
		}
		long same = Arrays.stream(one).filter(word -> contains(other, word)).count()
				+ Arrays.stream(other).filter(word -> contains(one, word)).count();
		return (double) same / Math.max(1, one.length + other.length);
	}

	private static boolean contains(int[] words, int word) {
		for (int each : words) {
			if (each == word) {
				return true;
			}
		}
		return false;
	}

	/** The mean of what rare words say and what all words say. */
	double balanced(int oldBlock, int newBlock, Extent extent) {
		double weighted = weighted(oldBlock, newBlock, extent);
		return (weighted + plain) / 2;
	}

	/** Whether the own words of two blocks, if both have any, are alike enough for a block that moved. */
	boolean mayHaveMoved(int oldBlock, int newBlock) {
		return old.ownWords(oldBlock) < FEW_WORDS && now.ownWords(newBlock) < FEW_WORDS
				|| balanced(oldBlock, newBlock, Extent.OWN) >= LEAST_OWN;
	}

	private void load(int from, int to) {
		if (from == loaded && to == loadedTo) {
			return;
		}
		for (int i = loaded; i < loadedTo; i++) {
			counts[old.words[i]] = 0;
		}
		for (int i = from; i < to; i++) {
			counts[old.words[i]]++;
		}
		loaded = from;
		loadedTo = to;
	}

	private void compare(int from, int to) {
		common = 0;
		commonWords = 0;
		for (int i = from; i < to; i++) {
			int word = now.words[i];
			if (counts[word] > 0) {
				common += weights.of(word);
				commonWords++;
			}
			counts[word]--;
		}
		for (int i = from; i < to; i++) {
			counts[now.words[i]]++;
		}
	}
}
