package org.chancery.comparison.alignment;

import java.util.ArrayList;
import java.util.List;

/** Aligns what stands directly inside two blocks that belong together, and then what stands inside that. */
final class SiblingAlignment {

	private final Pairing pairing;
	private final Side old;
	private final Side now;
	private final ListMatcher matcher;

	SiblingAlignment(Pairing pairing, Similarity similarity, Evidence evidence) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		matcher = new ListMatcher(pairing, similarity, evidence, Extent.WHOLE);
	}

	/** Aligns the inside of two blocks; -1 for the whole texts. */
	void align(int oldParent, int newParent) {
		int[] olds = old.inside(oldParent);
		int[] news = now.inside(newParent);
		if (olds.length == 0 || news.length == 0) {
			return;
		}
		matcher.match(olds, news);
		List<int[]> open = new ArrayList<>();
		for (int block : olds) {
			int partner = pairing.ofOld[block];
			if (partner >= 0 && old.whole[block] == now.whole[partner]) {
				pairing.matchWhole(block, partner);
			} else if (partner >= 0) {
				open.add(new int[] { block, partner });
			}
		}
		open.forEach(pair -> align(pair[0], pair[1]));
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
}
