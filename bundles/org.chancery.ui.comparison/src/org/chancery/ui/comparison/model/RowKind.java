package org.chancery.ui.comparison.model;

/** What became of a clause between the left text and the right one. Each kind has a sign, so that no colour is needed. */
public enum RowKind {
	/** Nothing. */
	SAME("", "unchanged"),
	/** It says something else. */
	CHANGED("≠", "changed"),
	/** Only the right text has it. */
	INSERTED("+", "inserted"),
	/** Only the left text has it. */
	DELETED("−", "deleted"),
	/** It stands elsewhere; shown where the right text has it. */
	MOVED("↷", "moved"),
	/** Where the left text had a clause that stands elsewhere in the right one. */
	LEFT_BEHIND("↶", "moved away"),
	/** It became several clauses. */
	SPLIT("⑂", "split"),
	/** Several clauses became one. */
	JOINED("⊕", "joined");

	private final String sign;
	private final String word;

	RowKind(String sign, String word) {
		this.sign = sign;
		this.word = word;
	}

	/** The sign in the margin; empty if nothing is to be marked. */
	public String sign() {
		return sign;
	}

	/** What a person calls it, for lists and for those who listen. */
	public String word() {
		return word;
	}
}
