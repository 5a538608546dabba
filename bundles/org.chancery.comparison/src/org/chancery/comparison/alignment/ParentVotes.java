package org.chancery.comparison.alignment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Matches blocks that have no partner though most of what stands inside them went to one and the same block. */
final class ParentVotes {

	private static final double MOST = 0.5;

	private final Pairing pairing;
	private final Side old;
	private final Side now;

	ParentVotes(Pairing pairing) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
	}

	/** Innermost first, so that articles speak for their chapter. */
	void count() {
		for (int block = old.size() - 1; block >= 0; block--) {
			if (pairing.ofOld[block] < 0 && old.inside[block].length > 0) {
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
		votes.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue)).ifPresent(best -> {
			int parent = best.getKey();
			int inside = Math.max(old.allWords(block) - old.ownWords(block), now.allWords(parent) - now.ownWords(parent));
			if (best.getValue() >= MOST * inside) {
				pairing.match(block, parent);
			}
		});
	}
}
