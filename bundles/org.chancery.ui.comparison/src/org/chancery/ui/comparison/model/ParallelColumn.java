package org.chancery.ui.comparison.model;

/** A column of a parallel text. */
public enum ParallelColumn {
	/** What both sides come from, in a comparison of three texts. */
	ANCESTOR,
	/** The first text: the older one, or the lower audience's. */
	LEFT,
	/** The second text: the newer one, or the higher audience's. */
	RIGHT
}
