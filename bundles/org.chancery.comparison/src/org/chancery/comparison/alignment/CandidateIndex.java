package org.chancery.comparison.alignment;

import java.util.Arrays;

/**
 * Finds for an old block the new ones that share most rare words and pairs of words with it, without looking at the
 * others. What occurs in many of the new blocks tells nothing and is passed over, so that the time stays near linear
 * also where clauses are all alike.
 */
final class CandidateIndex {

	/** What occurs in more blocks than this is passed over. */
	private static final int COMMON = 16;
	/** So many candidates are given at most. */
	static final int MOST = 6;

	/** Of blocks that are longer on average only one feature in so many is looked at, less one. */
	private static final int LONG = 400;
	private static final int LONG_SAMPLE = 15;

	private final Side old;
	private final Side now;
	private final int[] blocks;
	private final Extent extent;
	private final int mask;
	private final int sample;
	/** Where the entries of each feature begin in {@link #entries}. */
	private final int[] begins;
	private final int[] entries;
	private final float[] votes;
	private final int[] touched;

	/** @param blocks the new blocks among which to search, at the given extent */
	CandidateIndex(Side old, Side now, int[] blocks, Extent extent) {
		this.old = old;
		this.now = now;
		this.blocks = blocks;
		this.extent = extent;
		int words = Arrays.stream(blocks).map(block -> extent.words(now, block)).sum();
		mask = Integer.highestOneBit(Math.max(16, words) * 4) - 1;
		sample = words > LONG * blocks.length ? LONG_SAMPLE : 0;
		begins = new int[mask + 2];
		int[] last = new int[mask + 1];
		countEntries(last);
		entries = new int[begins[mask + 1]];
		enter(last);
		votes = new float[blocks.length];
		touched = new int[blocks.length];
	}

	private void countEntries(int[] last) {
		for (int i = 0; i < blocks.length; i++) {
			int to = extent.to(now, blocks[i]);
			for (int at = extent.from(now, blocks[i]); at < to; at++) {
				count(single(now.words[at]), i, last);
				count(pair(now.words, at, to), i, last);
			}
		}
		int sum = 0;
		for (int feature = 0; feature <= mask; feature++) {
			int count = begins[feature] > COMMON ? 0 : begins[feature];
			last[feature] = count == 0 ? -1 : 0;
			begins[feature] = sum;
			sum += count;
		}
		begins[mask + 1] = sum;
	}

	private void count(int feature, int block, int[] last) {
		if (feature >= 0 && last[feature] != block + 1) {
			last[feature] = block + 1;
			begins[feature]++;
		}
	}

	private void enter(int[] filled) {
		for (int i = 0; i < blocks.length; i++) {
			int to = extent.to(now, blocks[i]);
			for (int at = extent.from(now, blocks[i]); at < to; at++) {
				enter(single(now.words[at]), i, filled);
				enter(pair(now.words, at, to), i, filled);
			}
		}
	}

	private void enter(int feature, int block, int[] filled) {
		if (feature >= 0 && filled[feature] >= 0
				&& (filled[feature] == 0 || entries[begins[feature] + filled[feature] - 1] != block)) {
			entries[begins[feature] + filled[feature]++] = block;
		}
	}

	/** Indexes into the blocks searched of those that are most like an old block, the best first. */
	int[] find(int oldBlock) {
		int count = 0;
		int to = extent.to(old, oldBlock);
		for (int at = extent.from(old, oldBlock); at < to; at++) {
			count = vote(single(old.words[at]), count);
			count = vote(pair(old.words, at, to), count);
		}
		int[] best = new int[Math.min(MOST, count)];
		Arrays.fill(best, -1);
		for (int i = 0; i < count; i++) {
			rank(touched[i], best);
		}
		for (int i = 0; i < count; i++) {
			votes[touched[i]] = 0;
		}
		return best;
	}

	private int vote(int feature, int count) {
		if (feature < 0) {
			return count;
		}
		int touchedNow = count;
		int begin = begins[feature];
		int end = begins[feature + 1];
		for (int i = begin; i < end; i++) {
			if (votes[entries[i]] == 0) {
				touched[touchedNow++] = entries[i];
			}
			votes[entries[i]] += 1f / (end - begin);
		}
		return touchedNow;
	}

	private void rank(int block, int[] best) {
		int candidate = block;
		for (int i = 0; i < best.length; i++) {
			if (best[i] < 0 || votes[candidate] > votes[best[i]]) {
				int weaker = best[i];
				best[i] = candidate;
				candidate = weaker;
				if (candidate < 0) {
					return;
				}
			}
		}
	}

	private int single(int word) {
		return feature(word);
	}

	private int pair(int[] words, int at, int to) {
		return at + 1 < to ? feature((long) words[at] << Integer.SIZE | words[at + 1] + 1) : -1;
	}

	/** The number of a feature; -1 if it is not looked at. */
	private int feature(long key) {
		long mixed = Side.mixed(key);
		return (mixed >>> Integer.SIZE & sample) == 0 ? (int) mixed & mask : -1;
	}
}
