package org.chancery.cli;

/** The words of the command line make no sense. The message is one line that says what would. */
final class WrongUseException extends Exception {

	private static final long serialVersionUID = 1L;

	WrongUseException(String message) {
		super(message);
	}
}
