package org.chancery.ui.comparison.model;

/** Where a text that is compared comes from. */
public enum TextOrigin {
	/** The dossier that is open. */
	OPEN("Open dossier"),
	/** A Word file. */
	WORD("Word file"),
	/** Another dossier. */
	DOSSIER("Other dossier");

	private final String words;

	TextOrigin(String words) {
		this.words = words;
	}

	/** What a person calls it. */
	public String words() {
		return words;
	}
}
