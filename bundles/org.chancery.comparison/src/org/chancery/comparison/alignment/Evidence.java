package org.chancery.comparison.alignment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Whether words show that a block at one place is the block of another place: that they are alike says little among
 * near-identical clauses, such as the lines of a schedule. What is alike to the last word and occurs once in either text is
 * the same block, and promised to it.
 */
final class Evidence {

	/** What has fewer words is found again by chance. */
	private static final int FEWEST_WORDS = 6;
	/** A block must be more alike by this than the neighbours of either. */
	private static final double MARGIN = 0.06;
	/** So many neighbours are looked at on either side. */
	private static final int FAR = 4;

	private final Pairing pairing;
	private final Side old;
	private final Side now;
	private final int[] promisedOld;
	private final int[] promisedNew;

	Evidence(Pairing pairing) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		promisedOld = new int[old.size()];
		promisedNew = new int[now.size()];
		java.util.Arrays.fill(promisedOld, -1);
		java.util.Arrays.fill(promisedNew, -1);
		Map<Long, Integer> olds = unique(old);
		unique(now).forEach((digest, block) -> promise(olds.getOrDefault(digest, -1), block));
	}

	/** The blocks that no other one is alike to. */
	private static Map<Long, Integer> unique(Side side) {
		Map<Long, Integer> unique = new HashMap<>();
		for (int block = 0; block < side.size(); block++) {
			if (side.allWords(block) >= FEWEST_WORDS) {
				unique.merge(side.whole[block], block, (one, other) -> -1);
			}
		}
		return unique;
	}

	private void promise(int oldBlock, int newBlock) {
		if (oldBlock >= 0 && newBlock >= 0 && pairing.free(oldBlock, newBlock) && pairing.comparable(oldBlock, newBlock)) {
			promisedOld[oldBlock] = newBlock;
			promisedNew[newBlock] = oldBlock;
		}
	}

	/** Whether either of two blocks is alike to the last word with yet another one that is still free. */
	boolean isPromised(int oldBlock, int newBlock) {
		int oldPromise = promisedOld[oldBlock];
		int newPromise = promisedNew[newBlock];
		return oldPromise >= 0 && oldPromise != newBlock && pairing.freeNew(oldPromise)
				|| newPromise >= 0 && newPromise != oldBlock && pairing.freeOld(newPromise);
	}

	/** Whether two blocks are clearly more alike than either is to the neighbours of the other. */
	boolean isClear(int oldBlock, int newBlock, double likeness, LikenessOf measure) {
		return beside(old, oldBlock, each -> measure.of(each, newBlock) < likeness - MARGIN)
				&& beside(now, newBlock, each -> measure.of(oldBlock, each) < likeness - MARGIN);
	}

	private static boolean beside(Side side, int block, IntPredicate test) {
		int[] siblings = side.inside(side.parent(block));
		int place = java.util.Arrays.binarySearch(siblings, block);
		for (int i = Math.max(0, place - FAR); i <= Math.min(siblings.length - 1, place + FAR); i++) {
			if (i != place && !test.test(siblings[i])) {
				return false;
			}
		}
		return true;
	}

	/** How alike an old and a new block are. */
	interface LikenessOf {
		double of(int oldBlock, int newBlock);
	}
}
