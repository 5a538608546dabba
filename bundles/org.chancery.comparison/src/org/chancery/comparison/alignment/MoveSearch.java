package org.chancery.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds blocks that went to another place altogether, perhaps edited. The shorter a block, the more alike it must be: a
 * few common words at two places are no move.
 */
final class MoveSearch {

	private static final int FEWEST_WORDS = 4;
	private static final int SHORT = 8;
	private static final int LONG = 25;
	/** A partner must be more alike by this than any other one. */
	private static final double MARGIN = 0.04;

	private final Pairing pairing;
	private final Side old;
	private final Side now;
	private final Similarity similarity;
	private final SiblingAlignment siblings;
	private final Evidence evidence;
	private Extent extent = Extent.WHOLE;

	MoveSearch(Pairing pairing, Similarity similarity, SiblingAlignment siblings, Evidence evidence) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		this.similarity = similarity;
		this.siblings = siblings;
		this.evidence = evidence;
	}

	/** How alike a block of so many words must be at another place. */
	static double threshold(int words) {
		return words < FEWEST_WORDS ? 2 : words < SHORT ? 0.85 : words < LONG ? 0.78 : 0.72;
	}

	/** Looks for blocks with all inside them, then for their own words alone: inside them may stand what did not move along. */
	void search() {
		search(Extent.WHOLE);
		search(Extent.OWN);
	}

	private void search(Extent looked) {
		extent = looked;
		matchExact();
		int[] olds = IntStream.range(0, old.size()).filter(b -> pairing.freeOld(b) && words(old, b) >= FEWEST_WORDS).toArray();
		int[] news = IntStream.range(0, now.size()).filter(b -> pairing.freeNew(b) && words(now, b) >= FEWEST_WORDS).toArray();
		if (olds.length > 0 && news.length > 0) {
			for (Candidate each : unrivalled(candidates(olds, news))) {
				if (pairing.free(each.old(), each.now()) && isClear(each)) {
					pairing.match(each.old(), each.now());
					siblings.align(each.old(), each.now());
				}
			}
		}
	}

	/** What is alike to the word and occurs once among what is left, the largest first. */
	private void matchExact() {
		Map<Long, Integer> olds = new HashMap<>();
		Map<Long, Integer> news = new HashMap<>();
		IntStream.range(0, old.size()).filter(b -> pairing.freeOld(b) && words(old, b) >= FEWEST_WORDS)
				.forEach(b -> olds.merge(extent.digest(old, b), b, (one, other) -> -1));
		IntStream.range(0, now.size()).filter(b -> pairing.freeNew(b) && words(now, b) >= FEWEST_WORDS)
				.forEach(b -> news.merge(extent.digest(now, b), b, (one, other) -> -1));
		olds.entrySet().stream().filter(each -> each.getValue() >= 0)
				.sorted(Comparator.comparing(each -> -words(old, each.getValue())))
				.forEach(each -> matchExact(each.getValue(), news.getOrDefault(each.getKey(), -1)));
	}

	private void matchExact(int oldBlock, int newBlock) {
		if (newBlock >= 0 && pairing.free(oldBlock, newBlock) && pairing.comparable(oldBlock, newBlock)) {
			if (extent == Extent.WHOLE) {
				pairing.matchWhole(oldBlock, newBlock);
			} else {
				pairing.match(oldBlock, newBlock);
				siblings.align(oldBlock, newBlock);
			}
		}
	}

	private boolean isClear(Candidate each) {
		return evidence.isClear(each.old(), each.now(), each.likeness(), (one, other) -> similarity.balanced(one, other, extent));
	}

	private int words(Side side, int block) {
		return extent.words(side, block);
	}

	private List<Candidate> candidates(int[] olds, int[] news) {
		List<Candidate> candidates = new ArrayList<>();
		var index = new CandidateIndex(old, now, news, extent);
		for (int block : olds) {
			for (int i : index.find(block)) {
				if (pairing.comparable(block, news[i]) && isNearInSize(block, news[i])) {
					double likeness = similarity.balanced(block, news[i], extent);
					if (likeness >= threshold(Math.min(words(old, block), words(now, news[i]))) - MARGIN
							&& similarity.mayHaveMoved(block, news[i])) {
						candidates.add(new Candidate(block, news[i], likeness));
					}
				}
			}
		}
		return candidates;
	}

	private boolean isNearInSize(int oldBlock, int newBlock) {
		return words(old, oldBlock) <= 3 * words(now, newBlock) && words(now, newBlock) <= 3 * words(old, oldBlock);
	}

	private List<Candidate> unrivalled(List<Candidate> candidates) {
		Map<Integer, double[]> best = new HashMap<>();
		for (Candidate each : candidates) {
			enter(best, each.old(), each.likeness());
			enter(best, -1 - each.now(), each.likeness());
		}
		return candidates.stream()
				.filter(each -> each.likeness() >= threshold(Math.min(words(old, each.old()), words(now, each.now())))
						&& isUnrivalled(best.get(each.old()), each.likeness())
						&& isUnrivalled(best.get(-1 - each.now()), each.likeness()))
				.sorted(Candidate.BEST_FIRST).toList();
	}

	private static void enter(Map<Integer, double[]> best, int key, double likeness) {
		double[] two = best.computeIfAbsent(key, each -> new double[2]);
		two[1] = Math.max(two[1], Math.min(two[0], likeness));
		two[0] = Math.max(two[0], likeness);
	}

	private static boolean isUnrivalled(double[] two, double likeness) {
		return likeness == two[0] && likeness >= two[1] + MARGIN;
	}
}
