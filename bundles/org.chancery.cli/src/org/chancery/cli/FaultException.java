package org.chancery.cli;

/** The input is at fault. The message is one line that says what, where and what to do. */
final class FaultException extends Exception {

	private static final long serialVersionUID = 1L;

	FaultException(String message) {
		super(message);
	}
}
