package org.chancery.comparison.alignment;

import java.util.Arrays;

/** What words are worth for telling blocks apart: the rarer, the more (inverse document frequency, K. Spärck Jones 1972). */
final class WordWeights {

	private final float[] weights;
	private final double[] oldSums;
	private final double[] newSums;

	WordWeights(Side old, Side now, int vocabulary) {
		int[] blocksOld = count(old, vocabulary);
		int[] blocksNew = count(now, vocabulary);
		double all = 1.0 + Math.max(old.size(), now.size());
		weights = new float[vocabulary];
		for (int word = 0; word < vocabulary; word++) {
			weights[word] = (float) Math.log(all / Math.max(1, Math.max(blocksOld[word], blocksNew[word])));
		}
		oldSums = sums(old);
		newSums = sums(now);
	}

	float of(int word) {
		return weights[word];
	}

	/** How many words there are. */
	int size() {
		return weights.length;
	}

	/** The weight of some words together. */
	double sum(int[] words, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += weights[words[i]];
		}
		return sum;
	}

	/** The weight of the old words of a range. */
	double ofOld(int from, int to) {
		return oldSums[to] - oldSums[from];
	}

	/** The weight of the new words of a range. */
	double ofNew(int from, int to) {
		return newSums[to] - newSums[from];
	}

	private static int[] count(Side side, int vocabulary) {
		int[] counts = new int[vocabulary];
		int[] last = new int[vocabulary];
		Arrays.fill(last, -1);
		for (int block = 0; block < side.size(); block++) {
			for (int i = side.from[block]; i < side.from[block + 1]; i++) {
				if (last[side.words[i]] != block) {
					last[side.words[i]] = block;
					counts[side.words[i]]++;
				}
			}
		}
		return counts;
	}

	private double[] sums(Side side) {
		double[] sums = new double[side.words.length + 1];
		for (int i = 0; i < side.words.length; i++) {
			sums[i + 1] = sums[i] + weights[side.words[i]];
		}
		return sums;
	}
}
