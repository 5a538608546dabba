package org.chancery.comparison.alignment;

import java.util.Arrays;

/** Which blocks have found their partner so far. */
final class Pairing {

	final Side old;
	final Side now;
	/** The new partner of each old block; -1 while it has none. */
	final int[] ofOld;
	/** The old partner of each new block; -1 while it has none. */
	final int[] ofNew;
	/** Old blocks and the new ones that are their parts. */
	final Parts splits = new Parts();
	/** New blocks and the old ones that are their parts. */
	final Parts joins = new Parts();

	Pairing(Side old, Side now) {
		this.old = old;
		this.now = now;
		ofOld = new int[old.size()];
		ofNew = new int[now.size()];
		Arrays.fill(ofOld, -1);
		Arrays.fill(ofNew, -1);
	}

	/** Whether an old block has no partner, nor is part of what became one. */
	boolean freeOld(int block) {
		return ofOld[block] < 0 && joins.whole(block) < 0;
	}

	/** Whether a new block has no partner, nor is part of what was one. */
	boolean freeNew(int block) {
		return ofNew[block] < 0 && splits.whole(block) < 0;
	}

	boolean free(int oldBlock, int newBlock) {
		return freeOld(oldBlock) && freeNew(newBlock);
	}

	void match(int oldBlock, int newBlock) {
		ofOld[oldBlock] = newBlock;
		ofNew[newBlock] = oldBlock;
	}

	/** Parts an old block from its partner. */
	void part(int oldBlock) {
		ofNew[ofOld[oldBlock]] = -1;
		ofOld[oldBlock] = -1;
	}

	/** Matches two blocks that are alike to the last word, and all inside them that is still free. */
	void matchWhole(int oldBlock, int newBlock) {
		int length = old.end[oldBlock] - oldBlock;
		if (length != now.end[newBlock] - newBlock) {
			match(oldBlock, newBlock);
			return;
		}
		for (int i = 0; i < length; i++) {
			if (free(oldBlock + i, newBlock + i)) {
				match(oldBlock + i, newBlock + i);
			}
		}
	}

	/** Whether the one may be the other: an article is no paragraph, a chapter no article. */
	boolean comparable(int oldBlock, int newBlock) {
		int oldRank = old.rank(oldBlock);
		int newRank = now.rank(newBlock);
		return oldRank == newRank || oldRank >= Block.PARAGRAPH && newRank >= Block.PARAGRAPH;
	}

	/** The blocks of some that have no partner yet. */
	int[] freeOld(int[] blocks) {
		return Arrays.stream(blocks).filter(this::freeOld).toArray();
	}

	/** The blocks of some that have no partner yet. */
	int[] freeNew(int[] blocks) {
		return Arrays.stream(blocks).filter(this::freeNew).toArray();
	}
}
