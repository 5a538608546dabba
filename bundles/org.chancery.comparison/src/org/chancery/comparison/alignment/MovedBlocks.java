package org.chancery.comparison.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.chancery.comparison.words.HeaviestOrder;

/**
 * Which matched blocks moved: as few as explain the order, of two that changed places the shorter one. What stands inside a
 * block that moved did not move itself, nor did what only has another block around it, as long as it stays between the
 * same neighbours and in the same article.
 */
final class MovedBlocks {

	/** Counts more than all that may have moved past a block which stayed. */
	private static final double SURE = 1e9;

	private final Pairing pairing;
	private final Side old;
	private final Side now;
	private final Parts splits;
	private final Parts joins;
	private final boolean[] moved;

	private MovedBlocks(Pairing pairing) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		splits = pairing.splits;
		joins = pairing.joins;
		moved = new boolean[old.size()];
	}

	/** For each old block whether it moved. */
	static boolean[] of(Pairing pairing) {
		var blocks = new MovedBlocks(pairing);
		blocks.amongSiblings(-1);
		for (int block = 0; block < blocks.old.size(); block++) {
			blocks.amongSiblings(block);
		}
		blocks.toOtherParents();
		return blocks.moved;
	}

	private void amongSiblings(int parent) {
		if (isInOrder(old.inside(parent))) {
			return;
		}
		int[] siblings = Arrays.stream(old.inside(parent)).filter(this::isWithSameParent).toArray();
		if (siblings.length > 1) {
			boolean[] stays = stays(siblings);
			IntStream.range(0, siblings.length).filter(i -> !stays[i]).forEach(i -> moved[siblings[i]] = true);
		}
	}

	/** Whether the partners of those blocks that have one follow each other, wherever they stand. */
	private boolean isInOrder(int[] blocks) {
		int last = -1;
		for (int block : blocks) {
			int partner = pairing.ofOld[block];
			if (partner >= 0 && partner < last) {
				return false;
			}
			last = Math.max(last, partner);
		}
		return true;
	}

	private boolean isWithSameParent(int block) {
		int partner = pairing.ofOld[block];
		return partner >= 0 && belong(old.parent(block), now.parent(partner));
	}

	private boolean belong(int oldBlock, int newBlock) {
		if (oldBlock < 0 || newBlock < 0) {
			return oldBlock < 0 && newBlock < 0;
		}
		return pairing.ofOld[oldBlock] == newBlock || splits.whole(newBlock) == oldBlock || joins.whole(oldBlock) == newBlock;
	}

	/** The number of blocks counts first, and their words among equals. */
	private boolean[] stays(int[] blocks) {
		double all = 1 + Arrays.stream(blocks).map(old::allWords).asLongStream().sum();
		return HeaviestOrder.of(Arrays.stream(blocks).map(block -> pairing.ofOld[block]).toArray(),
				Arrays.stream(blocks).mapToDouble(block -> 1 + old.allWords(block) / all).toArray());
	}

	private void toOtherParents() {
		int[] others = IntStream.range(0, old.size()).filter(b -> pairing.ofOld[b] >= 0 && !isWithSameParent(b)).toArray();
		if (others.length == 0) {
			return;
		}
		boolean[] mayMove = movable(others);
		int[] matched = IntStream.range(0, old.size()).filter(b -> pairing.ofOld[b] >= 0).toArray();
		boolean[] stays = HeaviestOrder.of(Arrays.stream(matched).map(b -> pairing.ofOld[b]).toArray(),
				Arrays.stream(matched).mapToDouble(b -> mayMove[b] ? 1 + old.ownWords(b) : SURE).toArray());
		for (int block : others) {
			moved[block] = (isInOtherUnit(block) || !stays[Arrays.binarySearch(matched, block)]) && !isCarried(block);
		}
	}

	/** What may move, what moved, and what is inside these. */
	private boolean[] movable(int[] others) {
		boolean[] movable = moved.clone();
		Arrays.stream(others).forEach(block -> movable[block] = true);
		for (int block = 0; block < movable.length; block++) {
			movable[block] |= old.parent(block) >= 0 && movable[old.parent(block)];
		}
		return movable;
	}

	/** Whether it still stands behind the same block as before, which moved and in which it, or that block's neighbour, stood. */
	private boolean isCarried(int block) {
		int before = block - 1;
		while (before >= 0 && pairing.ofOld[before] < 0) {
			before--;
		}
		int newBefore = pairing.ofOld[block] - 1;
		while (newBefore >= 0 && pairing.ofNew[newBefore] < 0) {
			newBefore--;
		}
		return before >= 0 && newBefore == pairing.ofOld[before] && isInsideMoved(block);
	}

	private boolean isInsideMoved(int block) {
		int outer = old.parent(block);
		while (outer >= 0 && !moved[outer]) {
			outer = old.parent(outer);
		}
		return outer >= 0;
	}

	/** Whether the articles, or the chapters, around both are known and differ. */
	private boolean isInOtherUnit(int block) {
		int oldUnit = unit(old, block);
		int newUnit = unit(now, pairing.ofOld[block]);
		boolean known = (oldUnit < 0 || pairing.ofOld[oldUnit] >= 0) && (newUnit < 0 || pairing.ofNew[newUnit] >= 0);
		return known && !belong(oldUnit, newUnit) && sameRank(oldUnit, newUnit);
	}

	/** What went from an article into a chapter or the testimonium while the order stayed was only read otherwise. */
	private boolean sameRank(int oldUnit, int newUnit) {
		return oldUnit >= 0 && newUnit >= 0 && old.rank(oldUnit) == now.rank(newUnit);
	}

	private static int unit(Side side, int block) {
		int unit = side.parent(block);
		while (unit >= 0 && side.rank(unit) > Block.ARTICLE) {
			unit = side.parent(unit);
		}
		return unit;
	}
}
