package org.chancery.comparison.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Aligns what is left within two articles that belong together, whatever stands inside what: in one of the texts a
 * paragraph may have been taken for a subparagraph. What got another parent so did not move.
 */
final class UnitAlignment {

	private final Pairing pairing;
	private final Side old;
	private final Side now;
	private final ListMatcher matcher;

	UnitAlignment(Pairing pairing, Similarity similarity, Evidence evidence) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		matcher = new ListMatcher(pairing, similarity, evidence, Extent.OWN);
	}

	/** Looks into all articles and other divisions, and at what stands in none. */
	void align() {
		align(-1, -1);
		for (int block = 0; block < old.size(); block++) {
			if (old.rank(block) <= Block.ARTICLE && pairing.ofOld[block] >= 0) {
				align(block, pairing.ofOld[block]);
			}
		}
	}

	private void align(int oldUnit, int newUnit) {
		int[] olds = members(old, oldUnit);
		int[] news = members(now, newUnit);
		if (Arrays.stream(olds).anyMatch(block -> pairing.freeOld(block))
				&& Arrays.stream(news).anyMatch(block -> pairing.freeNew(block))) {
			matcher.match(olds, news);
		}
	}

	/** The blocks inside a unit that have words, at whatever depth, without those inside another unit. */
	private static int[] members(Side side, int unit) {
		IntStream.Builder members = IntStream.builder();
		int to = unit < 0 ? side.size() : side.end[unit];
		int block = unit + 1;
		while (block < to) {
			if (side.rank(block) <= Block.ARTICLE) {
				block = side.end[block];
			} else {
				if (side.ownWords(block) > 0) {
					members.add(block);
				}
				block++;
			}
		}
		return members.build().toArray();
	}
}
