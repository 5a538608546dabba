package org.chancery.comparison.alignment;

/**
 * Two blocks that belong together, or one that has no partner.
 *
 * @param relation how they belong together
 * @param old      index of the old block; -1 if inserted
 * @param oldFrom  where the part of the old block's text begins that belongs to the new block: 0 unless it was split
 * @param oldTo    where that part ends
 * @param now      index of the new block; -1 if deleted
 * @param newFrom  where the part of the new block's text begins that belongs to the old block: 0 unless it was joined
 * @param newTo    where that part ends
 * @param moved    whether it stands at another place now; what moved with the block around it did not move itself, nor
 *                 did what was only renumbered
 */
public record AlignedPair(Relation relation, int old, int oldFrom, int oldTo, int now, int newFrom, int newTo,
		boolean moved) {

	/** How blocks belong together. */
	public enum Relation {
		/** One is the other, with the same or changed words. */
		MATCHED,
		/** The old one became several, of which this is one; there is a pair for each. */
		SPLIT,
		/** Several old ones became this; there is a pair for each. */
		JOINED,
		/** Only in the new text. */
		INSERTED,
		/** Only in the old text. */
		DELETED
	}
}
