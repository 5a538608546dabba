package org.chancery.comparison.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.words.Matching;

/**
 * Aligns what stands directly inside two blocks that belong together, and then what stands inside that: first what is
 * alike to the word, in order, then what is much alike.
 */
final class SiblingAlignment {

	/** From this likeness on a block at the right place is the same block, edited. */
	private static final double SAME_PLACE = 0.6;
	/** Up to so many pairs are all looked at; from there on only those that the index names. */
	private static final int FEW_PAIRS = 48;
	/** A candidate is passed over if another one is more alike by this. */
	private static final double FAR_BETTER = 0.2;
	private static final int FEWEST_WORDS = 3;

	private final Pairing pairing;
	private final Side old;
	private final Side now;
	private final Similarity similarity;

	SiblingAlignment(Pairing pairing, Similarity similarity) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		this.similarity = similarity;
	}

	/** Aligns the inside of two blocks; -1 for the whole texts. */
	void align(int oldParent, int newParent) {
		int[] olds = old.inside(oldParent);
		int[] news = now.inside(newParent);
		if (olds.length == 0 || news.length == 0) {
			return;
		}
		List<int[]> open = new ArrayList<>();
		matchExact(olds, news);
		matchElsewhere(olds, news);
		matchAlike(olds, news, open);
		for (int[] pair : open) {
			align(pair[0], pair[1]);
		}
	}

	/** Aligns the inside of blocks that are bound by their ids, though what they stand in has no partner. */
	void alignOutside() {
		for (int block = 0; block < old.size(); block++) {
			int partner = pairing.ofOld[block];
			if (partner >= 0 && old.parent(block) >= 0 && pairing.ofOld[old.parent(block)] < 0) {
				align(block, partner);
			}
		}
	}

	/** What is alike to the word, in order. */
	private void matchExact(int[] olds, int[] news) {
		Map<Long, Integer> numbers = new HashMap<>();
		int[] oldKeys = Arrays.stream(olds).map(block -> number(old.whole[block], pairing.ofOld[block], numbers)).toArray();
		int[] newKeys = Arrays.stream(news)
				.map(block -> number(now.whole[block], pairing.ofNew[block] < 0 ? -1 : block, numbers)).toArray();
		int[] partners = Matching.of(oldKeys, newKeys);
		for (int i = 0; i < olds.length; i++) {
			if (partners[i] >= 0 && pairing.free(olds[i], news[partners[i]])) {
				pairing.matchWhole(olds[i], news[partners[i]]);
			}
		}
	}

	/** @param partner the new block to which it is bound already, which is then its number; -1 if it is free */
	private static int number(long whole, int partner, Map<Long, Integer> numbers) {
		long key = partner < 0 ? whole : partner;
		return numbers.computeIfAbsent(key, each -> numbers.size());
	}

	/** What is alike to the word and occurs once, at another place among its siblings. */
	private void matchElsewhere(int[] olds, int[] news) {
		Map<Long, Integer> byWords = new HashMap<>();
		for (int block : news) {
			if (pairing.ofNew[block] < 0 && now.allWords(block) >= FEWEST_WORDS) {
				byWords.merge(now.whole[block], block, (one, other) -> -1);
			}
		}
		Map<Long, Integer> unique = new HashMap<>();
		for (int block : byWords.isEmpty() ? new int[0] : pairing.freeOld(olds)) {
			unique.merge(old.whole[block], block, (one, other) -> -1);
		}
		unique.forEach((words, block) -> {
			int partner = byWords.getOrDefault(words, -1);
			if (block >= 0 && partner >= 0) {
				pairing.matchWhole(block, partner);
			}
		});
	}

	private void matchAlike(int[] olds, int[] news, List<int[]> open) {
		int[] freeOld = pairing.freeOld(olds);
		int[] freeNew = pairing.freeNew(news);
		if (freeOld.length > 0 && freeNew.length > 0) {
			List<Candidate> candidates = withoutOutdone(candidates(freeOld, freeNew));
			Gaps gaps = gaps(olds, news);
			Map<Integer, Integer> oldPlaces = places(olds);
			Map<Integer, Integer> newPlaces = places(news);
			Candidate.inOrder(candidates.stream().filter(each -> each.likeness() >= SAME_PLACE
					&& gaps.fits(oldPlaces.get(freeOld[each.old()]), newPlaces.get(freeNew[each.now()]))).toList())
					.forEach(each -> pairing.match(freeOld[each.old()], freeNew[each.now()]));
			candidates.stream().sorted(Candidate.BEST_FIRST).forEach(each -> {
				int oldBlock = freeOld[each.old()];
				int newBlock = freeNew[each.now()];
				if (pairing.free(oldBlock, newBlock) && each.likeness() >= MoveSearch.threshold(old.allWords(oldBlock))) {
					pairing.match(oldBlock, newBlock);
				}
			});
		}
		for (int block : olds) {
			int partner = pairing.ofOld[block];
			if (partner >= 0 && old.whole[block] == now.whole[partner]) {
				pairing.matchWhole(block, partner);
			} else if (partner >= 0) {
				open.add(new int[] { block, partner });
			}
		}
	}

	private Gaps gaps(int[] olds, int[] news) {
		Map<Integer, Integer> places = places(news);
		return new Gaps(Arrays.stream(olds).map(block -> places.getOrDefault(pairing.ofOld[block], -1)).toArray(), news.length);
	}

	static Map<Integer, Integer> places(int[] blocks) {
		Map<Integer, Integer> places = new HashMap<>();
		for (int i = 0; i < blocks.length; i++) {
			places.put(blocks[i], i);
		}
		return places;
	}

	private List<Candidate> candidates(int[] olds, int[] news) {
		List<Candidate> candidates = new ArrayList<>();
		boolean few = (long) olds.length * news.length <= FEW_PAIRS;
		CandidateIndex index = few ? null : new CandidateIndex(old, now, news);
		int[] all = few ? java.util.stream.IntStream.range(0, news.length).toArray() : null;
		for (int i = 0; i < olds.length; i++) {
			for (int j : few ? all : index.find(olds[i])) {
				double likeness = pairing.comparable(olds[i], news[j]) ? similarity.weighted(olds[i], news[j]) : 0;
				if (likeness >= SAME_PLACE) {
					candidates.add(new Candidate(i, j, likeness));
				}
			}
		}
		return candidates;
	}

	/** Without those whose old or new block has a far better partner. */
	private static List<Candidate> withoutOutdone(List<Candidate> candidates) {
		Map<Integer, Double> best = new HashMap<>();
		for (Candidate each : candidates) {
			best.merge(each.old(), each.likeness(), Math::max);
			best.merge(-1 - each.now(), each.likeness(), Math::max);
		}
		return candidates.stream().filter(each -> each.likeness() >= best.get(each.old()) - FAR_BETTER
				&& each.likeness() >= best.get(-1 - each.now()) - FAR_BETTER).toList();
	}
}
