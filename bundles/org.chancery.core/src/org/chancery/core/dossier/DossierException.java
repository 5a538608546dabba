package org.chancery.core.dossier;

/**
 * The dossier does not allow what was asked. The message is one line for a person that says what is wrong and what to
 * do; it quotes no words of the text. Nothing has been changed when it is thrown.
 */
public final class DossierException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param message one line for a person */
	public DossierException(String message) {
		super(message);
	}

	/** @param message one line for a person; @param cause for a debugger, never shown to a person */
	public DossierException(String message, Throwable cause) {
		super(message, cause);
	}
}
