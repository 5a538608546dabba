package org.chancery.comparison.alignment;

/** How much of a block is looked at. */
enum Extent {
	/** Its own words and heading. */
	OWN,
	/** These and all that stands inside it. */
	WHOLE;

	int from(Side side, int block) {
		return side.from[block];
	}

	int to(Side side, int block) {
		return side.from[this == OWN ? block + 1 : side.end[block]];
	}

	int words(Side side, int block) {
		return to(side, block) - from(side, block);
	}

	long digest(Side side, int block) {
		return this == OWN ? side.own[block] : side.whole[block];
	}
}
