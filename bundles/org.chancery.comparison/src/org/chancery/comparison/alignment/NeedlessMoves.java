package org.chancery.comparison.alignment;

import java.util.Objects;

/**
 * Takes back moves that need not have been: where several blocks are as good as alike, the one that stands at the place is
 * the one meant, although one that stood elsewhere may be alike to the last word. What is told as moved must be told so by
 * its words.
 */
final class NeedlessMoves {

	/** By so much less alike, rare words counting more, the block at the place may be. */
	private static final double AS_GOOD = 0.1;
	/** So many neighbours are looked at on either side. */
	private static final int FAR = 24;
	private static final int ROUNDS = 3;

	private final Pairing pairing;
	private final Side old;
	private final Side now;
	private final Similarity similarity;
	private final SiblingAlignment siblings;
	private boolean[] moved;

	NeedlessMoves(Pairing pairing, Similarity similarity, SiblingAlignment siblings) {
		this.pairing = pairing;
		old = pairing.old;
		now = pairing.now;
		this.similarity = similarity;
		this.siblings = siblings;
	}

	/** Looks at every block that moved. */
	void takeBack() {
		boolean again = true;
		for (int round = 0; again && round < ROUNDS; round++) {
			again = false;
			moved = MovedBlocks.of(pairing);
			for (int block = 0; block < moved.length; block++) {
				again |= moved[block] && isWhole(block) && (takeBackByOld(block) || takeBackByNew(block));
			}
		}
	}

	/** Whether a pair may be parted: not bound by an id, and nothing in it was split or joined. */
	private boolean isWhole(int block) {
		int partner = pairing.ofOld[block];
		if (partner < 0 || isBound(block, partner)) {
			return false;
		}
		for (int each = block; each < old.end[block]; each++) {
			if (!pairing.splits.of(each).isEmpty() || pairing.joins.whole(each) >= 0) {
				return false;
			}
		}
		for (int each = partner; each < now.end[partner]; each++) {
			if (!pairing.joins.of(each).isEmpty() || pairing.splits.whole(each) >= 0) {
				return false;
			}
		}
		return true;
	}

	private boolean isBound(int block, int partner) {
		String id = old.blocks.get(block).id();
		return id != null && Objects.equals(id, now.blocks.get(partner).id());
	}

	/** Gives the new block to an old one that stood at its place. */
	private boolean takeBackByOld(int block) {
		int partner = pairing.ofOld[block];
		int parent = now.parent(partner) < 0 ? -1 : pairing.ofNew[now.parent(partner)];
		if (parent < 0 && now.parent(partner) >= 0) {
			return false;
		}
		int before = inPlace(partner, -1);
		int behind = inPlace(partner, 1);
		int[] olds = old.inside(parent);
		int first = before < 0 ? 0 : indexOf(olds, pairing.ofNew[before]);
		int last = behind < 0 ? olds.length - 1 : indexOf(olds, pairing.ofNew[behind]);
		if (first < 0 || last < 0) {
			return false;
		}
		for (int i = first; i <= Math.min(last, first + FAR); i++) {
			if (olds[i] != block && isNear(olds[i], block, before, behind) && exchange(block, olds[i])) {
				return true;
			}
		}
		return false;
	}

	/** Whether an old block is free, moved away, or changed places with its neighbour. */
	private boolean isNear(int other, int block, int before, int behind) {
		if (pairing.freeOld(other)) {
			return true;
		}
		int partner = pairing.ofOld[other];
		if (partner < 0 || !isWhole(other)) {
			return false;
		}
		return moved[other] || (partner == before || partner == behind) && old.parent(other) == old.parent(block)
				&& isNextTo(block, other);
	}

	/** Whether nothing that stayed stands between two siblings. */
	private boolean isNextTo(int block, int other) {
		int step = other < block ? -1 : 1;
		int[] olds = old.inside(old.parent(block));
		for (int i = indexOf(olds, block) + step, far = 0; i >= 0 && i < olds.length && far < FAR; i += step, far++) {
			if (olds[i] == other) {
				return true;
			}
			if (pairing.ofOld[olds[i]] >= 0 && !moved[olds[i]]) {
				return false;
			}
		}
		return false;
	}

	/** Lets the other block have the partner of one, and that one the partner of the other, if that is as good. */
	private boolean exchange(int block, int other) {
		int partner = pairing.ofOld[block];
		int others = pairing.ofOld[other];
		if (!pairing.comparable(other, partner) || others >= 0 && !pairing.comparable(block, others)) {
			return false;
		}
		double loss = likeness(block, partner) - likeness(other, partner);
		if (others >= 0) {
			loss += likeness(other, others) - likeness(block, others);
		}
		if (loss > AS_GOOD) {
			return false;
		}
		part(block);
		moved[block] = false;
		moved[other] = false;
		if (others >= 0) {
			part(other);
			match(block, others);
		}
		match(other, partner);
		return true;
	}

	/** Gives the old block a free new one that stands at its place. */
	private boolean takeBackByNew(int block) {
		int parent = old.parent(block) < 0 ? -1 : pairing.ofOld[old.parent(block)];
		if (parent < 0 && old.parent(block) >= 0) {
			return false;
		}
		int before = inPlaceOld(block, -1);
		int behind = inPlaceOld(block, 1);
		int[] news = now.inside(parent);
		int first = before < 0 ? 0 : indexOf(news, pairing.ofOld[before]) + 1;
		int last = behind < 0 ? news.length - 1 : indexOf(news, pairing.ofOld[behind]) - 1;
		for (int i = Math.max(first, 0); i <= Math.min(last, first + FAR); i++) {
			if (pairing.freeNew(news[i]) && pairing.comparable(block, news[i])
					&& likeness(block, pairing.ofOld[block]) - likeness(block, news[i]) <= AS_GOOD) {
				part(block);
				moved[block] = false;
				match(block, news[i]);
				return true;
			}
		}
		return false;
	}

	/** The nearest new sibling in a direction whose partner stayed among the same siblings; -1 if there is none. */
	private int inPlace(int block, int step) {
		int parent = now.parent(block);
		int oldParent = parent < 0 ? -1 : pairing.ofNew[parent];
		int[] news = now.inside(parent);
		for (int i = indexOf(news, block) + step; i >= 0 && i < news.length; i += step) {
			int partner = pairing.ofNew[news[i]];
			if (partner >= 0 && !moved[partner] && old.parent(partner) == oldParent) {
				return news[i];
			}
		}
		return -1;
	}

	private int inPlaceOld(int block, int step) {
		int parent = old.parent(block);
		int newParent = parent < 0 ? -1 : pairing.ofOld[parent];
		int[] olds = old.inside(parent);
		for (int i = indexOf(olds, block) + step; i >= 0 && i < olds.length; i += step) {
			int partner = pairing.ofOld[olds[i]];
			if (partner >= 0 && !moved[olds[i]] && now.parent(partner) == newParent) {
				return olds[i];
			}
		}
		return -1;
	}

	private static int indexOf(int[] blocks, int block) {
		return java.util.Arrays.binarySearch(blocks, block);
	}

	private double likeness(int oldBlock, int newBlock) {
		return similarity.weighted(oldBlock, newBlock, Extent.WHOLE);
	}

	/** Parts two blocks, and what belonged together inside them. */
	private void part(int block) {
		int partner = pairing.ofOld[block];
		for (int each = block; each < old.end[block]; each++) {
			int inner = pairing.ofOld[each];
			if (inner >= partner && inner < now.end[partner] && (each == block || !isBound(each, inner))) {
				pairing.part(each);
			}
		}
	}

	private void match(int oldBlock, int newBlock) {
		if (old.whole[oldBlock] == now.whole[newBlock]) {
			pairing.matchWhole(oldBlock, newBlock);
		} else {
			pairing.match(oldBlock, newBlock);
			siblings.align(oldBlock, newBlock);
		}
	}
}
