package org.chancery.negotiation.redline;

/**
 * A word or sign of a test.
 *
 * @param text   the word in its own spelling, a string without its quotation marks
 * @param column where it begins, from 1
 */
record TestToken(Kind kind, String text, int column) {

	/** What a token is. */
	enum Kind {
		WORD, STRING, NUMBER, DATE, OPERATOR, OPEN, CLOSE, COMMA, END
	}

	boolean is(Kind wanted) {
		return kind == wanted;
	}

	/** Whether it is that key word, in whatever capitals. */
	boolean isWord(String word) {
		return kind == Kind.WORD && text.equalsIgnoreCase(word);
	}
}
