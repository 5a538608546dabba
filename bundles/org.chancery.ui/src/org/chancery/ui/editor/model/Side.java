package org.chancery.ui.editor.model;

/** One of the two columns. */
public enum Side {
	/** The left one, of the lower audience. */
	LOWER,
	/** The right one, of the higher audience. */
	UPPER;

	/** The other column. */
	public Side other() {
		return this == LOWER ? UPPER : LOWER;
	}
}
