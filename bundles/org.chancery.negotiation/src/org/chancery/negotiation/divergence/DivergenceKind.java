package org.chancery.negotiation.divergence;

/** How the higher text of a clause departs from the lower one. */
public enum DivergenceKind {
	/** Only the higher text has the clause. */
	ONLY_PRIVATE("only in the private text"),
	/** Only the lower text has the clause: the higher one omits it. */
	ONLY_PUBLIC("only in the public text"),
	/** The higher text obliges less. */
	SOFTER("softer in the private text"),
	/** The higher text obliges more. */
	HARDER("harder in the private text"),
	/** Another number, or another bound of it. */
	NUMBER("another number"),
	/** Another date or time limit. */
	DATE("another date or time limit"),
	/** Another party is bound or entitled. */
	PARTY("another party"),
	/** What one text denies the other affirms. */
	POLARITY("denied in one text"),
	/** Another difference of legal effect: conditions, definitions, references, words added or gone. */
	SUBSTANCE("other words of substance"),
	/** The same in law. */
	EDITORIAL("editorial");

	private final String words;

	DivergenceKind(String words) {
		this.words = words;
	}

	/** What a person reads. */
	public String words() {
		return words;
	}

	/** Whether the difference has legal effect. */
	public boolean substantive() {
		return this != EDITORIAL;
	}
}
