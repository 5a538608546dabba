package org.chancery.comparison.alignment;

/** How much two ranges of words have in common, whatever their order; from 0 to 1 (Dice's coefficient). */
final class Similarity {

	private final Side old;
	private final Side now;
	private final WordWeights weights;
	private final int[] counts;
	private int loaded;
	private int loadedTo;
	private double common;
	private int commonWords;

	Similarity(Side old, Side now, WordWeights weights, int vocabulary) {
		this.old = old;
		this.now = now;
		this.weights = weights;
		counts = new int[vocabulary];
	}

	/** Of two blocks with all inside them, rare words counting more. */
	double weighted(int oldBlock, int newBlock) {
		load(old.from[oldBlock], old.from[old.end[oldBlock]]);
		compare(now.from[newBlock], now.from[now.end[newBlock]]);
		double all = weights.ofOld(old.from[oldBlock], old.from[old.end[oldBlock]])
				+ weights.ofNew(now.from[newBlock], now.from[now.end[newBlock]]);
		return all <= 0 ? plain(oldBlock, newBlock) : 2 * common / all;
	}

	/** Of the same blocks as asked for last, all words counting alike. */
	private double plain(int oldBlock, int newBlock) {
		int all = old.allWords(oldBlock) + now.allWords(newBlock);
		return all == 0 ? 1 : 2.0 * commonWords / all;
	}

	/** The mean of what rare words say and what all words say: for blocks at the same place. */
	double balanced(int oldBlock, int newBlock) {
		double weighted = weighted(oldBlock, newBlock);
		return (weighted + plain(oldBlock, newBlock)) / 2;
	}

	private void load(int from, int to) {
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
