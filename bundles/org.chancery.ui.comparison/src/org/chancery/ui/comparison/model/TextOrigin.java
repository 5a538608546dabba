package org.chancery.ui.comparison.model;

/** Where a text that is compared comes from. */
public enum TextOrigin {
	/** The dossier that is open, as it stands. */
	OPEN("Open dossier"),
	/** The dossier that is open, as it stood. */
	VERSION("Earlier version"),
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

	/** Whether it is of the dossier that is open. */
	public boolean ofOpenDossier() {
		return this == OPEN || this == VERSION;
	}
}
