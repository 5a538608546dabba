package org.chancery.core.sealing;

import java.util.Arrays;

/**
 * What only the holder of an identity knows. Whoever asked for it closes it as soon as it has been used.
 *
 * @param passphrase of the identity's file
 * @param pin        of its token; null if it has none, empty to type it at the token's own keypad
 */
public record Secrets(char[] passphrase, char[] pin) implements AutoCloseable {

	/** Of an identity whose keys are all in its file. */
	public Secrets(char[] passphrase) {
		this(passphrase, null);
	}

	/** Overwrites both. */
	@Override
	public void close() {
		Arrays.fill(passphrase, '\0');
		if (pin != null) {
			Arrays.fill(pin, '\0');
		}
	}

	/** Neither is ever told. */
	@Override
	public String toString() {
		return "Secrets";
	}
}
