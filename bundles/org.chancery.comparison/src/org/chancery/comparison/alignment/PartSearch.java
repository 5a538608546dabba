package org.chancery.comparison.alignment;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.chancery.comparison.words.Matching;

/**
 * Finds blocks that are parts of a divided one: next to its partner, and made of words that the partner lacks. From the old
 * text to the new one this is a split, the other way round a join.
 */
final class PartSearch {

	/** This share of a part's words, rare ones counting more, must come from the whole. */
	private static final double COVERED = 0.6;
	private static final int FEWEST_WORDS = 3;
	/** So far from a part its neighbour may be, if what stands between has no partner. */
	private static final int FURTHEST = 4;

	private final Side wholes;
	private final Side parts;
	private final int[] partOf;
	private final int[] wholeOf;
	private final WordWeights weights;
	/** The last stamp of each word. */
	private final int[] stamps;
	private int stamp;
	private final Parts found;
	private final Parts others;
	private final BiConsumer<Integer, Integer> inside;

	/**
	 * @param split  whether old blocks are the wholes
	 * @param inside aligns what stands inside a whole and a part
	 */
	PartSearch(Pairing pairing, boolean split, WordWeights weights, BiConsumer<Integer, Integer> inside) {
		wholes = split ? pairing.old : pairing.now;
		parts = split ? pairing.now : pairing.old;
		partOf = split ? pairing.ofOld : pairing.ofNew;
		wholeOf = split ? pairing.ofNew : pairing.ofOld;
		this.weights = weights;
		stamps = new int[weights.size()];
		found = split ? pairing.splits : pairing.joins;
		others = split ? pairing.joins : pairing.splits;
		this.inside = inside;
	}

	void search() {
		for (int block = 1; block < parts.size(); block++) {
			tryNeighbour(block, -1);
		}
		for (int block = parts.size() - 2; block >= 0; block--) {
			tryNeighbour(block, 1);
		}
	}

	private void tryNeighbour(int block, int step) {
		if (!isFree(block) || !others.of(block).isEmpty() || parts.ownWords(block) < FEWEST_WORDS) {
			return;
		}
		int neighbour = block + step;
		for (int far = 1; far < FURTHEST && 0 <= neighbour && neighbour < parts.size() && isFree(neighbour); far++) {
			neighbour += step;
		}
		if (neighbour < 0 || neighbour >= parts.size() || isFree(neighbour)) {
			return;
		}
		int whole = wholeOf[neighbour] >= 0 ? wholeOf[neighbour] : found.whole(neighbour);
		if (whole < 0 || others.whole(whole) >= 0 || !others.of(partOf[whole]).isEmpty()
				|| wholes.ownWords(whole) < 2 * FEWEST_WORDS) {
			return;
		}
		double needed = COVERED * weights.sum(parts.words, parts.from[block], parts.from[block + 1]);
		if (atMost(whole, block) < needed) {
			return;
		}
		List<Integer> known = found.of(whole).isEmpty() ? List.of(partOf[whole]) : found.of(whole);
		List<Integer> all = Parts.with(known, block);
		double gain = common(whole, all) - common(whole, known);
		if (gain >= needed && gain > 0) {
			found.set(whole, all);
			inside.accept(whole, block);
		}
	}

	private boolean isFree(int part) {
		return wholeOf[part] < 0 && found.whole(part) < 0;
	}

	/** The weight of a part's words that the whole has at all, wherever. */
	private double atMost(int whole, int part) {
		stamp++;
		for (int i = wholes.from[whole]; i < wholes.from[whole + 1]; i++) {
			stamps[wholes.words[i]] = stamp;
		}
		double sum = 0;
		for (int i = parts.from[part]; i < parts.from[part + 1]; i++) {
			sum += stamps[parts.words[i]] == stamp ? weights.of(parts.words[i]) : 0;
		}
		return sum;
	}

	/** The weight of the words that a whole has in common with some parts. */
	private double common(int whole, List<Integer> some) {
		int[] words = own(wholes, whole);
		int[] partners = Matching.of(words, some.stream().flatMapToInt(part -> IntStream.of(own(parts, part))).toArray());
		double sum = 0;
		for (int i = 0; i < words.length; i++) {
			sum += partners[i] >= 0 ? weights.of(words[i]) : 0;
		}
		return sum;
	}

	private static int[] own(Side side, int block) {
		return java.util.Arrays.copyOfRange(side.words, side.from[block], side.from[block + 1]);
	}
}
