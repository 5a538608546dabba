package org.chancery.negotiation.redline;

/** A test is not written as its grammar asks. The message is one line: the column, and what was expected there. */
public final class TestSyntaxException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int column;
	private final String expected;

	TestSyntaxException(int column, String expected) {
		super("column " + column + ": expected " + expected);
		this.column = column;
		this.expected = expected;
	}

	/** Where, counted in characters from 1. */
	public int column() {
		return column;
	}

	/** What was expected there, as words that follow "expected". */
	public String expected() {
		return expected;
	}
}
