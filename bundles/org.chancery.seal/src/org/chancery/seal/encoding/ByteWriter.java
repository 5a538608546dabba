package org.chancery.seal.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes the fields of a format one after the other. */
public final class ByteWriter {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

	/** The first line of a format, with its line feed. */
	public ByteWriter line(String words) {
		return raw((words + "\n").getBytes(StandardCharsets.US_ASCII));
	}

	/** One byte. */
	public ByteWriter u8(int value) {
		bytes.write(value);
		return this;
	}

	/** Four bytes. */
	public ByteWriter u32(int value) {
		return raw(ByteBuffer.allocate(4).putInt(value).array());
	}

	/** Eight bytes. */
	public ByteWriter u64(long value) {
		return raw(ByteBuffer.allocate(8).putLong(value).array());
	}

	/** Bytes of a length that the format fixes. */
	public ByteWriter raw(byte[] value) {
		bytes.write(value, 0, value.length);
		return this;
	}

	/** A length and bytes. */
	public ByteWriter bytes(byte[] value) {
		return u32(value.length).raw(value);
	}

	/** A length and text in UTF-8. */
	public ByteWriter text(String value) {
		return bytes(value.getBytes(StandardCharsets.UTF_8));
	}

	/** How much has been written. */
	public int size() {
		return bytes.size();
	}

	/** What has been written. */
	public byte[] toBytes() {
		return bytes.toByteArray();
	}
}
