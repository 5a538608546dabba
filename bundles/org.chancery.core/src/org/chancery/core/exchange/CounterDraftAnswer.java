package org.chancery.core.exchange;

/** What we answer to a change in a counter-draft. */
public enum CounterDraftAnswer {
	/** Their words are ours now. */
	TAKE_OVER,
	/** Our words stay as they were sent. */
	REFUSE,
	/** Both stand in brackets, theirs as the position of their party; what is no words is refused, and told in brackets behind its paragraph. */
	BRACKET
}
