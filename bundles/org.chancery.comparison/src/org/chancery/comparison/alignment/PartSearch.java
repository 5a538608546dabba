package org.chancery.comparison.alignment;

import java.util.List;
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

	private final Side wholes;
	private final Side parts;
	private final int[] partOf;
	private final int[] wholeOf;
	private final WordWeights weights;
	private final Parts found;
	private final Parts others;
	private final java.util.function.BiConsumer<Integer, Integer> inside;

	/**
	 * @param split  whether old blocks are the wholes
	 * @param found  where to put what is found
	 * @param others what was found the other way round
	 * @param inside aligns what stands inside a whole and a part
	 */
	PartSearch(Pairing pairing, boolean split, WordWeights weights, Parts found, Parts others,
			java.util.function.BiConsumer<Integer, Integer> inside) {
		wholes = split ? pairing.old : pairing.now;
		parts = split ? pairing.now : pairing.old;
		partOf = split ? pairing.ofOld : pairing.ofNew;
		wholeOf = split ? pairing.ofNew : pairing.ofOld;
		this.weights = weights;
		this.found = found;
		this.others = others;
		this.inside = inside;
	}

	void search() {
		IntStream.range(1, parts.size()).forEach(block -> tryNeighbour(block, block - 1));
		IntStream.range(0, parts.size() - 1).map(i -> parts.size() - 2 - i).forEach(block -> tryNeighbour(block, block + 1));
	}

	private void tryNeighbour(int block, int neighbour) {
		if (wholeOf[block] >= 0 || found.whole(block) >= 0 || !others.of(block).isEmpty() || others.whole(block) >= 0
				|| parts.ownWords(block) < FEWEST_WORDS) {
			return;
		}
		int whole = wholeOf[neighbour] >= 0 ? wholeOf[neighbour] : found.whole(neighbour);
		if (whole < 0 || others.whole(whole) >= 0 || wholes.ownWords(whole) < 2 * FEWEST_WORDS) {
			return;
		}
		List<Integer> known = found.of(whole).isEmpty() ? List.of(partOf[whole]) : found.of(whole);
		if (covered(block, left(whole, known)) >= COVERED) {
			found.set(whole, Parts.with(known, block));
			inside.accept(whole, block);
		}
	}

	/** The words of the whole that are in none of its parts. */
	private int[] left(int whole, List<Integer> known) {
		int[] words = own(wholes, whole);
		int[] taken = known.stream().flatMapToInt(part -> IntStream.of(own(parts, part))).toArray();
		int[] partners = Matching.of(words, taken);
		return IntStream.range(0, words.length).filter(i -> partners[i] < 0).map(i -> words[i]).toArray();
	}

	private double covered(int block, int[] left) {
		int[] words = own(parts, block);
		int[] partners = left.length < FEWEST_WORDS ? new int[0] : Matching.of(left, words);
		double covered = 0;
		for (int i = 0; i < partners.length; i++) {
			covered += partners[i] < 0 ? 0 : weights.of(left[i]);
		}
		double all = IntStream.of(words).mapToDouble(weights::of).sum();
		return all <= 0 ? 0 : covered / all;
	}

	private static int[] own(Side side, int block) {
		return java.util.Arrays.copyOfRange(side.words, side.from[block], side.from[block + 1]);
	}
}
