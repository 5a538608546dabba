package org.chancery.comparison.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches what is left at the same place between the same neighbours, also if it was rewritten: there the place itself
 * says that it is the same block.
 */
final class GapAlignment {

	private static final double LEAST = 0.4;
	private static final double SAME_HEADING = 0.2;
	/** How far from its expected place a partner is looked for in a long gap. */
	private static final int BAND = 6;

	private final Pairing pairing;
	private final Side old;
	private final Side now;
	private final Similarity similarity;
	private final SiblingAlignment siblings;

	GapAlignment(Pairing pairing, Similarity similarity, SiblingAlignment siblings) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		this.similarity = similarity;
		this.siblings = siblings;
	}

	/** Looks into all gaps of the whole texts. */
	void fill() {
		fill(-1, -1);
		for (int block = 0; block < old.size(); block++) {
			if (pairing.ofOld[block] >= 0) {
				fill(block, pairing.ofOld[block]);
			}
		}
	}

	private void fill(int oldParent, int newParent) {
		int[] olds = old.inside(oldParent);
		int[] news = now.inside(newParent);
		if (pairing.freeOld(olds).length == 0 || pairing.freeNew(news).length == 0) {
			return;
		}
		Gaps gaps = Gaps.between(olds, ListMatcher.places(news), pairing);
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < olds.length; i++) {
			if (pairing.freeOld(olds[i])) {
				collect(i, olds, news, gaps, candidates);
			}
		}
		for (Candidate each : Candidate.inOrder(candidates)) {
			pairing.match(olds[each.old()], news[each.now()]);
			siblings.align(olds[each.old()], news[each.now()]);
		}
	}

	private void collect(int i, int[] olds, int[] news, Gaps gaps, List<Candidate> candidates) {
		int first = gaps.first(i);
		int end = gaps.end(i);
		if (end - first > 2 * BAND) {
			first = Math.max(first, Math.min(gaps.expected(i), end) - BAND);
			end = Math.min(end, first + 2 * BAND);
		}
		for (int j = first; j < end; j++) {
			if (pairing.freeNew(news[j]) && pairing.comparable(olds[i], news[j])) {
				double likeness = similarity.balanced(olds[i], news[j], Extent.WHOLE) + (sameHeading(olds[i], news[j]) ? SAME_HEADING : 0);
				if (likeness >= LEAST) {
					candidates.add(new Candidate(i, j, likeness));
				}
			}
		}
	}

	private boolean sameHeading(int oldBlock, int newBlock) {
		String heading = old.blocks.get(oldBlock).heading();
		return !heading.isEmpty() && heading.equalsIgnoreCase(now.blocks.get(newBlock).heading());
	}
}
