package org.chancery.core.sealing;

import org.chancery.core.dossier.DossierException;

/**
 * A smart card, USB token or hardware module that holds the classical keys of an identity, reached by PKCS #11 (OASIS
 * PKCS #11 v2.40).
 *
 * @param module path of the token's own library, as its maker tells it: {@code /usr/lib/softhsm/libsofthsm2.so}
 * @param slot   number of the slot, as the token's tools tell it; {@link #FIRST} for the first slot there is
 */
public record Token(String module, long slot) {

	/** The first slot, whatever its number. */
	public static final long FIRST = -1;

	private static final int LONGEST = 1000;
	private static final long LARGEST = 0xffff_ffffL;

	/** @throws DossierException if the module cannot be the path of a library, or the slot is no number of one */
	public Token {
		if (module.isBlank() || module.length() > LONGEST || module.chars().anyMatch(c -> c < ' ' || c == '"' || c == '#')
				|| module.contains("${")) {
			throw new DossierException("The token's module must be the path of a library, without quotation marks, # and ${.");
		}
		if (slot < FIRST || slot > LARGEST) {
			throw new DossierException("The number of a slot lies between 0 and " + LARGEST + ".");
		}
	}

	/**
	 * The token that a person named.
	 *
	 * @param slot decimal, or hexadecimal after {@code 0x}; blank for the first
	 * @throws DossierException if one of them cannot be
	 */
	public static Token of(String module, String slot) {
		try {
			return new Token(module.strip(), slot.isBlank() ? FIRST : number(slot.strip()));
		} catch (NumberFormatException e) {
			throw new DossierException("'" + slot + "' is no number of a slot, such as 0 or 0x1a2b; the token's tools tell it.", e);
		}
	}

	private static long number(String word) {
		return word.startsWith("0x") ? Long.parseUnsignedLong(word.substring(2), 16) : Long.parseUnsignedLong(word);
	}

	@Override
	public String toString() {
		return slot == FIRST ? module : module + ", slot " + slot;
	}
}
