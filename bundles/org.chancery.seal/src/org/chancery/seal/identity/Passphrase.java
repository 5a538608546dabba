package org.chancery.seal.identity;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.bouncycastle.crypto.generators.SCrypt;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.parcel.EpochKey;

/**
 * What it costs to try a passphrase: scrypt (RFC 7914).
 *
 * @param logarithm of the cost N to base 2; memory is 2^logarithm KiB times {@code blocks} divided by 8
 * @param blocks    r
 * @param lanes     p
 */
public record Passphrase(int logarithm, int blocks, int lanes) {

	/** The cost of identities that are made now: 128 MiB and a fraction of a second for each guess. */
	public static final Passphrase USUAL = new Passphrase(17, 8, 1);
	/** The fewest characters of a passphrase. */
	public static final int SHORTEST = 12;

	private static final int LEAST = 10;
	private static final int MOST = 20;

	/** That a file's cost is one that can be met. */
	void check() throws BadSealException {
		if (logarithm < LEAST || logarithm > MOST || blocks != 8 || lanes != 1) {
			throw new BadSealException("the identity asks for a cost that is not used here");
		}
	}

	EpochKey key(char[] passphrase, byte[] salt) throws BadSealException {
		ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
		byte[] bytes = new byte[encoded.remaining()];
		encoded.get(bytes);
		byte[] key = SCrypt.generate(bytes, salt, 1 << logarithm, blocks, lanes, EpochKey.LENGTH);
		try {
			return EpochKey.of(key);
		} finally {
			Arrays.fill(bytes, (byte) 0);
			Arrays.fill(encoded.array(), (byte) 0);
			Arrays.fill(key, (byte) 0);
		}
	}
}
