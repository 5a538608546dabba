package org.chancery.core.exchange;

/**
 * The input is at fault. The message is one line for a person that says what is wrong and what to do; it quotes no
 * words of the file.
 */
public final class UnreadableFileException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message one line, without the name of the file, which the caller puts in front */
	public UnreadableFileException(String message) {
		super(message);
	}

	/** @param message one line, without the name of the file; @param cause for a debugger, never shown to a person */
	public UnreadableFileException(String message, Throwable cause) {
		super(message, cause);
	}
}
