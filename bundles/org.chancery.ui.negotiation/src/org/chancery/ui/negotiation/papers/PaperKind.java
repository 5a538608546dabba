package org.chancery.ui.negotiation.papers;

/** A working paper. */
public enum PaperKind {
	/** The text with its brackets, and in brackets what parties propose. */
	ROLLING("Rolling text", "the text with its brackets, and in brackets what parties propose, with their names"),
	/** The text beside what each party proposes, in landscape. */
	TABLE("Table of positions", "clause by clause: the text, what we propose, what each other party proposes, the compromise");

	private final String title;
	private final String description;

	PaperKind(String title, String description) {
		this.title = title;
		this.description = description;
	}

	/** What a person calls it. */
	public String title() {
		return title;
	}

	/** What it holds. */
	public String description() {
		return description;
	}
}
