package org.chancery.comparison;

/** What a change means in law; the weightier first. */
public enum Weight {
	/** It may change who must do what, when, or to what extent. */
	SUBSTANTIVE,
	/** It changes no right and no obligation, or there is no change at all. */
	EDITORIAL
}
