package org.chancery.comparison.alignment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Matches blocks that have no partner though most of what stands inside them went to one and the same block. */
final class ParentVotes {

	private static final double MOST = 0.5;
	private static final double ALIKE = 0.6;

	private final Pairing pairing;
	private final Side old;
	private final Side now;
	private final Similarity similarity;

	ParentVotes(Pairing pairing, Similarity similarity) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		this.similarity = similarity;
	}

	/** Innermost first, so that articles speak for their chapter. */
	void count() {
		for (int block = old.size() - 1; block >= 0; block--) {
			if (pairing.freeOld(block) && old.inside[block].length > 0) {
				count(block);
			}
		}
	}

	private void count(int block) {
		Map<Integer, Integer> votes = new HashMap<>();
		for (int inner : old.inside[block]) {
			int parent = pairing.ofOld[inner] < 0 ? -1 : now.parent(pairing.ofOld[inner]);
			if (parent >= 0 && pairing.free(block, parent) && pairing.comparable(block, parent)) {
				votes.merge(parent, old.allWords(inner), Integer::sum);
			}
		}
		votes.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue))
				.filter(best -> suffices(best.getValue(), block, best.getKey()))
				.ifPresent(best -> pairing.match(block, best.getKey()));
	}

	/** Most of what is inside either; inside one of them is enough if their own words are alike too. */
	private boolean suffices(int words, int oldBlock, int newBlock) {
		int oldInside = old.allWords(oldBlock) - old.ownWords(oldBlock);
		int newInside = now.allWords(newBlock) - now.ownWords(newBlock);
		double own = old.ownWords(oldBlock) == 0 ? 0 : similarity.balanced(oldBlock, newBlock, Extent.OWN);
		boolean mayDiffer = old.headings[oldBlock].length == 0 || now.headings[newBlock].length == 0;
		return words >= MOST * Math.max(oldInside, newInside) && (mayDiffer || own >= ALIKE)
				|| words >= MOST * Math.min(oldInside, newInside) && own >= ALIKE;
	}
}
