package org.chancery.seal.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;

/**
 * A signature that is one only if both halves hold: ECDSA P-384 (FIPS 186-5) and ML-DSA-65 (FIPS 204).
 *
 * @param classical DER
 * @param quantum   3,309 bytes
 */
public record SignaturePair(byte[] classical, byte[] quantum) {

	private static final int LONGEST_ECDSA = 120;
	private static final int LENGTH_ML_DSA = 3309;

	/** What is signed for a purpose: never the same for two purposes. */
	public static byte[] message(String purpose, byte[] content) {
		return new ByteWriter().raw(("chancery/" + purpose + "/1").getBytes(StandardCharsets.US_ASCII)).u8(0)
				.raw(Digest.sha512(content)).toBytes();
	}

	/** Reads both halves. */
	public static SignaturePair read(ByteReader in) throws BadSealException {
		byte[] classical = in.bytes(LONGEST_ECDSA);
		byte[] quantum = in.bytes(LENGTH_ML_DSA);
		return new SignaturePair(classical, quantum);
	}

	/** Writes both halves. */
	public void write(ByteWriter out) {
		out.bytes(classical).bytes(quantum);
	}

	/**
	 * That both halves are by these keys.
	 *
	 * @param what what is signed, for the message: "the keyring"
	 */
	public void check(PublicKeys by, String purpose, byte[] content, String what) throws BadSealException {
		byte[] message = message(purpose, content);
		if (!holds(Algorithms.SIGN_CLASSICAL, by, message, classical)) {
			throw new BadSealException(what + " does not have its author's ECDSA signature");
		}
		if (!holds(Algorithms.SIGN_QUANTUM, by, message, quantum)) {
			throw new BadSealException(what + " does not have its author's ML-DSA signature");
		}
	}

	static boolean holds(Algorithms algorithm, PublicKeys by, byte[] message, byte[] value) {
		try {
			Signature verifier = algorithm.signature(null);
			verifier.initVerify(by.key(algorithm));
			verifier.update(message);
			return verifier.verify(value);
		} catch (GeneralSecurityException | RuntimeException e) {
			// Providers throw for what cannot be a signature at all.
			return false;
		}
	}
}
