package org.chancery.comparison.merge;

/** What stands where both versions changed the same differently. */
public enum Dispute {
	/** What the ancestor had, until a person decides. The result does not depend on which version is called ours. */
	ANCESTOR_STAYS,
	/** What our version has. */
	OURS_PREVAIL
}
