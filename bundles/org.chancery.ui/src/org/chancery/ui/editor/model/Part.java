package org.chancery.ui.editor.model;

/** Which part of a clause a row holds. */
public enum Part {
	/** The heading. */
	HEADING,
	/** The clause's own words. */
	BODY
}
