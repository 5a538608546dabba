package org.chancery.comparison.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.chancery.comparison.words.Matching;

/** Matches the blocks of two lists: what is alike to the word, in order, then what is much alike. */
final class ListMatcher {

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
	private final Evidence evidence;
	private final Extent extent;

	ListMatcher(Pairing pairing, Similarity similarity, Evidence evidence, Extent extent) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		this.similarity = similarity;
		this.evidence = evidence;
		this.extent = extent;
	}

	void match(int[] olds, int[] news) {
		matchExact(olds, news);
		int[] freeOld = pairing.freeOld(olds);
		int[] freeNew = pairing.freeNew(news);
		if (freeOld.length > 0 && freeNew.length > 0) {
			matchElsewhere(olds, news);
			matchAlike(olds, news);
		}
	}

	private void pair(int oldBlock, int newBlock) {
		if (extent == Extent.WHOLE && old.whole[oldBlock] == now.whole[newBlock]) {
			pairing.matchWhole(oldBlock, newBlock);
		} else {
			pairing.match(oldBlock, newBlock);
		}
	}

	/** What is alike to the word, in order. */
	private void matchExact(int[] olds, int[] news) {
		Map<Long, Integer> numbers = new HashMap<>();
		int[] oldKeys = Arrays.stream(olds)
				.map(block -> number(extent.digest(old, block), pairing.ofOld[block], numbers)).toArray();
		int[] newKeys = Arrays.stream(news)
				.map(block -> number(extent.digest(now, block), pairing.ofNew[block] < 0 ? -1 : block, numbers)).toArray();
		int[] partners = Matching.of(oldKeys, newKeys);
		for (int i = 0; i < olds.length; i++) {
			if (partners[i] >= 0 && pairing.free(olds[i], news[partners[i]])) {
				pair(olds[i], news[partners[i]]);
			}
		}
	}

	/** @param partner the new block to which it is bound already, which is then its number; -1 if it is free */
	private static int number(long digest, int partner, Map<Long, Integer> numbers) {
		long key = partner < 0 ? digest : partner;
		return numbers.computeIfAbsent(key, each -> numbers.size());
	}

	/** What is alike to the word and occurs once, out of order; of what occurs again, that in order is looked at first. */
	private void matchElsewhere(int[] olds, int[] news) {
		Map<Long, Integer> byWords = new HashMap<>();
		for (int block : news) {
			if (extent.words(now, block) >= FEWEST_WORDS) {
				byWords.merge(extent.digest(now, block), block, (one, other) -> -1);
			}
		}
		Map<Long, Integer> unique = new HashMap<>();
		for (int block : olds) {
			unique.merge(extent.digest(old, block), block, (one, other) -> -1);
		}
		for (int block : olds) {
			int partner = byWords.getOrDefault(extent.digest(old, block), -1);
			if (partner >= 0 && unique.get(extent.digest(old, block)) == block && pairing.free(block, partner)) {
				pair(block, partner);
			}
		}
	}

	private void matchAlike(int[] olds, int[] news) {
		int[] freeOld = pairing.freeOld(olds);
		int[] freeNew = pairing.freeNew(news);
		List<Candidate> candidates = withoutOutdone(candidates(freeOld, freeNew));
		if (candidates.isEmpty()) {
			return;
		}
		Map<Integer, Integer> oldPlaces = places(olds);
		Map<Integer, Integer> newPlaces = places(news);
		Gaps gaps = Gaps.between(olds, newPlaces, pairing);
		List<Candidate> inPlace = candidates.stream()
				.filter(each -> gaps.fits(oldPlaces.get(freeOld[each.old()]), newPlaces.get(freeNew[each.now()])))
				.filter(each -> isItself(freeOld[each.old()], freeNew[each.now()])).toList();
		Candidate.inOrder(inPlace).forEach(each -> pair(freeOld[each.old()], freeNew[each.now()]));
		candidates.stream().sorted(Candidate.BEST_FIRST)
				.filter(each -> each.likeness() >= MoveSearch.threshold(extent.words(old, freeOld[each.old()])))
				.filter(each -> pairing.free(freeOld[each.old()], freeNew[each.now()]))
				.filter(each -> similarity.mayHaveMoved(freeOld[each.old()], freeNew[each.now()]))
				.filter(each -> evidence.isClear(freeOld[each.old()], freeNew[each.now()], each.likeness(),
						(one, other) -> similarity.weighted(one, other, extent)))
				.forEach(each -> pair(freeOld[each.old()], freeNew[each.now()]));
	}

	/** A paragraph is not another one only because what stood inside that is inside it now. */
	private boolean isItself(int oldBlock, int newBlock) {
		return old.rank(oldBlock) < Block.PARAGRAPH || now.rank(newBlock) < Block.PARAGRAPH
				|| similarity.mayHaveMoved(oldBlock, newBlock);
	}

	/** Where each block of a list stands in it. */
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
		CandidateIndex index = few ? null : new CandidateIndex(old, now, news, extent);
		int[] all = few ? IntStream.range(0, news.length).toArray() : null;
		for (int i = 0; i < olds.length; i++) {
			for (int j : few ? all : index.find(olds[i])) {
				boolean may = pairing.comparable(olds[i], news[j]) && !evidence.isPromised(olds[i], news[j]);
				double likeness = may ? similarity.weighted(olds[i], news[j], extent) : 0;
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
