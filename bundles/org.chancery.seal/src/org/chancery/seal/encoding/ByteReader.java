package org.chancery.seal.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the fields of a format, trusting none of them. */
public final class ByteReader {

	private final byte[] bytes;
	private final String what;
	private int at;

	/** @param what what the bytes should be, for messages: "the keyring" */
	public ByteReader(byte[] bytes, String what) {
		this.bytes = bytes;
		this.what = what;
	}

	/** Passes over the first line of a format, which must be these words. */
	public void line(String words) throws BadSealException {
		byte[] expected = (words + "\n").getBytes(StandardCharsets.US_ASCII);
		if (bytes.length - at < expected.length
				|| !Arrays.equals(expected, 0, expected.length, bytes, at, at + expected.length)) {
			throw new BadSealException(what + " is damaged or of a format that this version of Chancery does not know");
		}
		at += expected.length;
	}

	/**
	 * Passes over the first line of a format that has several versions.
	 *
	 * @param words what stands before the version
	 * @return the version, from 1 to the newest
	 */
	public int line(String words, int newest) throws BadSealException {
		int digit = at + words.length();
		int version = digit < bytes.length ? bytes[digit] - '0' : 0;
		if (version < 1 || version > newest) {
			version = newest;
		}
		line(words + version);
		return version;
	}

	/** One byte, 0 to 255. */
	public int u8() throws BadSealException {
		return take(1)[0] & 0xff;
	}

	/** Four bytes: a number from 0 to a largest one. */
	public int u32(int largest) throws BadSealException {
		int value = ByteBuffer.wrap(take(4)).getInt();
		if (value < 0 || value > largest) {
			throw damaged();
		}
		return value;
	}

	/** Eight bytes: a number that is not negative. */
	public long u64() throws BadSealException {
		long value = ByteBuffer.wrap(take(8)).getLong();
		if (value < 0) {
			throw damaged();
		}
		return value;
	}

	/** Bytes of a length that the format fixes. */
	public byte[] raw(int length) throws BadSealException {
		return take(length);
	}

	/** A length and bytes. */
	public byte[] bytes(int longest) throws BadSealException {
		return take(u32(longest));
	}

	/** A length and text in UTF-8. */
	public String text(int longest) throws BadSealException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(longest))).toString();
		} catch (CharacterCodingException e) {
			throw new BadSealException(what + " is damaged", e);
		}
	}

	/** How far the reading has come. */
	public int position() {
		return at;
	}

	/** Whether nothing is left. */
	public boolean atEnd() {
		return at == bytes.length;
	}

	/** That nothing is left. */
	public void end() throws BadSealException {
		if (!atEnd()) {
			throw damaged();
		}
	}

	/** What to throw where a value makes no sense. */
	public BadSealException damaged() {
		return new BadSealException(what + " is damaged");
	}

	private byte[] take(int length) throws BadSealException {
		if (length > bytes.length - at) {
			throw damaged();
		}
		at += length;
		return Arrays.copyOfRange(bytes, at - length, at);
	}
}
