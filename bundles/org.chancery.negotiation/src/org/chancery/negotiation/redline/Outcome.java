package org.chancery.negotiation.redline;

/** What became of a test. */
public enum Outcome {
	/** It holds in every reading. */
	HOLDS,
	/** A person must decide: what it looks at is not there, or is said in a way that it cannot compare. */
	UNDECIDED,
	/** It fails, in some reading at least. */
	CROSSED
}
