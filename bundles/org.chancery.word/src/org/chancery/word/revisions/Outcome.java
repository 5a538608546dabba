package org.chancery.word.revisions;

/** What becomes of a tracked change. */
public enum Outcome {
	/** The text is as its author wants it, and the mark goes. */
	ACCEPT,
	/** The text is as it was before, and the mark goes. */
	REJECT,
	/** The mark stays. */
	KEEP
}
