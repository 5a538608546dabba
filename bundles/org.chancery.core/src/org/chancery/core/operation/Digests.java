package org.chancery.core.operation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which files are known. */
final class Digests {

	private Digests() {
	}

	/** SHA-256 (FIPS 180-4). */
	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}
}
