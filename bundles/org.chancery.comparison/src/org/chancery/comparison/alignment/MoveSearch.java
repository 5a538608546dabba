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

	MoveSearch(Pairing pairing, Similarity similarity, SiblingAlignment siblings) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		this.similarity = similarity;
		this.siblings = siblings;
	}

	/** How alike a block of so many words must be at another place. */
	static double threshold(int words) {
		return words < FEWEST_WORDS ? 2 : words < SHORT ? 0.85 : words < LONG ? 0.78 : 0.72;
	}

	void search() {
		matchExact();
		int[] olds = IntStream.range(0, old.size()).filter(b -> pairing.freeOld(b) && old.allWords(b) >= FEWEST_WORDS).toArray();
		int[] news = IntStream.range(0, now.size()).filter(b -> pairing.freeNew(b) && now.allWords(b) >= FEWEST_WORDS).toArray();
		if (olds.length > 0 && news.length > 0) {
			for (Candidate each : unrivalled(candidates(olds, news))) {
				if (pairing.free(each.old(), each.now())) {
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
		IntStream.range(0, old.size()).filter(b -> pairing.freeOld(b) && old.allWords(b) >= FEWEST_WORDS)
				.forEach(b -> olds.merge(old.whole[b], b, (one, other) -> -1));
		IntStream.range(0, now.size()).filter(b -> pairing.freeNew(b) && now.allWords(b) >= FEWEST_WORDS)
				.forEach(b -> news.merge(now.whole[b], b, (one, other) -> -1));
		olds.entrySet().stream().filter(each -> each.getValue() >= 0)
				.sorted(Comparator.comparing(each -> -old.allWords(each.getValue()))).forEach(each -> {
					int partner = news.getOrDefault(each.getKey(), -1);
					if (partner >= 0 && pairing.free(each.getValue(), partner)) {
						pairing.matchWhole(each.getValue(), partner);
					}
				});
	}

	private List<Candidate> candidates(int[] olds, int[] news) {
		List<Candidate> candidates = new ArrayList<>();
		var index = new CandidateIndex(old, now, news, Extent.WHOLE);
		for (int block : olds) {
			for (int i : index.find(block)) {
				if (pairing.comparable(block, news[i]) && isNearInSize(block, news[i])) {
					double likeness = similarity.balanced(block, news[i], Extent.WHOLE);
					if (likeness >= threshold(Math.min(old.allWords(block), now.allWords(news[i]))) - MARGIN
							&& similarity.mayHaveMoved(block, news[i])) {
						candidates.add(new Candidate(block, news[i], likeness));
					}
				}
			}
		}
		return candidates;
	}

	private boolean isNearInSize(int oldBlock, int newBlock) {
		return old.allWords(oldBlock) <= 3 * now.allWords(newBlock) && now.allWords(newBlock) <= 3 * old.allWords(oldBlock);
	}

	private List<Candidate> unrivalled(List<Candidate> candidates) {
		Map<Integer, double[]> best = new HashMap<>();
		for (Candidate each : candidates) {
			enter(best, each.old(), each.likeness());
			enter(best, -1 - each.now(), each.likeness());
		}
		return candidates.stream()
				.filter(each -> each.likeness() >= threshold(Math.min(old.allWords(each.old()), now.allWords(each.now())))
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
