package org.chancery.seal.encoding;

/**
 * Something sealed is not what it should be: damaged, altered, replayed, or of a format that is not known. The message
 * is one line that says what; it quotes no words of a text. Nothing of the content has been released.
 */
public final class BadSealException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message one line, without the name of the file, which the caller puts in front */
	public BadSealException(String message) {
		super(message);
	}

	/** That somebody lets others in whose keys nobody has confirmed; @param words the fingerprint of the keys */
	public static BadSealException unknown(String words) {
		return new BadSealException("it was sealed by somebody whom you have not confirmed; compare these words with them and trust "
				+ "their card first: " + words);
	}

	/** @param message one line; @param cause for a debugger, never shown to a person */
	public BadSealException(String message, Throwable cause) {
		super(message, cause);
	}
}
