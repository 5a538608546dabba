package org.chancery.seal.encoding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest, which also serves as a name. */
public record Digest(byte[] bytes) implements Comparable<Digest> {

	/** Bytes in a digest. */
	public static final int LENGTH = 32;

	/** The digest of bytes. */
	public static Digest of(byte[] content) {
		return new Digest(sha256().digest(content));
	}

	/** The digest of a purpose, a zero byte, and parts. */
	public static Digest of(String purpose, byte[]... parts) {
		MessageDigest digest = sha256();
		digest.update(purpose.getBytes(StandardCharsets.US_ASCII));
		digest.update((byte) 0);
		for (byte[] part : parts) {
			digest.update(part);
		}
		return new Digest(digest.digest());
	}

	/** A SHA-256 in the making. */
	public static MessageDigest sha256() {
		return algorithm("SHA-256");
	}

	/** The SHA-512 of bytes. */
	public static byte[] sha512(byte[] content) {
		return algorithm("SHA-512").digest(content);
	}

	private static MessageDigest algorithm(String name) {
		try {
			return MessageDigest.getInstance(name);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has " + name, e);
		}
	}

	/** In hexadecimal. */
	public String hex() {
		return HexFormat.of().formatHex(bytes);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	@Override
	public int compareTo(Digest other) {
		return Arrays.compareUnsigned(bytes, other.bytes);
	}

	@Override
	public String toString() {
		return hex();
	}
}
