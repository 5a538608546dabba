package org.chancery.seal.keyring;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;

/**
 * The opaque name of a compartment or of a device: 16 random bytes.
 *
 * @param hex 32 hexadecimal digits in lower case
 */
public record Place(String hex) implements Comparable<Place> {

	/** In bytes. */
	public static final int LENGTH = 16;

	/** A new one. */
	public static Place random(SecureRandom random) {
		byte[] bytes = new byte[LENGTH];
		random.nextBytes(bytes);
		return of(bytes);
	}

	/** The name of these bytes. */
	public static Place of(byte[] bytes) {
		return new Place(HexFormat.of().formatHex(bytes));
	}

	/** Whether a file name is one. */
	public static boolean isOne(String name) {
		return name.length() == 2 * LENGTH && name.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
	}

	/** Its bytes. */
	public byte[] bytes() {
		return HexFormat.of().parseHex(hex);
	}

	/** The place of a parcel of this compartment in an epoch. */
	public byte[] in(int epoch) {
		return new ByteWriter().raw(bytes()).u32(epoch).toBytes();
	}

	/** Reads one. */
	public static Place read(ByteReader in) throws BadSealException {
		return of(in.raw(LENGTH));
	}

	@Override
	public int compareTo(Place other) {
		return hex.compareTo(other.hex);
	}

	@Override
	public String toString() {
		return hex;
	}
}
