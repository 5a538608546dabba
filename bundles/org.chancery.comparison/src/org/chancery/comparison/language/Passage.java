package org.chancery.comparison.language;

/** Words of a text that mean something in law, by their place. Positions are UTF-16 code units of the text read. */
public sealed interface Passage
		permits Obligation, Quantity, DateMention, Negation, Condition, PartyMention, ClauseCitation, Definition, TermMention {

	/** Where the words begin. */
	int start();

	/** Behind the last character. */
	int end();

	/** The words. */
	default String words(String text) {
		return text.substring(start(), end());
	}

	/** Whether this passage and a stretch of the text share a character. */
	default boolean overlaps(int from, int to) {
		return start() < to && from < end();
	}
}
