package org.chancery.seal.encoding;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The zlib format (RFC 1950), with a limit on what comes out. */
public final class Deflated {

	private static final int BUFFER = 1 << 16;

	private Deflated() {
	}

	/** Deflates. */
	public static byte[] deflate(byte[] content) {
		var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
		try {
			deflater.setInput(content);
			deflater.finish();
			var out = new ByteArrayOutputStream(content.length / 4 + 64);
			byte[] buffer = new byte[BUFFER];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			return out.toByteArray();
		} finally {
			deflater.end();
		}
	}

	/** Inflates what is one stream and nothing else, into at most so many bytes. */
	public static byte[] inflate(byte[] deflated, int largest) throws BadSealException {
		var inflater = new Inflater();
		try {
			inflater.setInput(deflated);
			var out = new ByteArrayOutputStream(Math.min(largest, deflated.length * 4 + 64));
			byte[] buffer = new byte[BUFFER];
			while (!inflater.finished()) {
				int length = inflater.inflate(buffer);
				if (length == 0 && (inflater.needsInput() || inflater.needsDictionary()) || out.size() > largest - length) {
					throw new BadSealException("the content of a parcel cannot be inflated");
				}
				out.write(buffer, 0, length);
			}
			if (inflater.getRemaining() != 0) {
				throw new BadSealException("the content of a parcel is damaged");
			}
			return out.toByteArray();
		} catch (DataFormatException e) {
			throw new BadSealException("the content of a parcel cannot be inflated", e);
		} finally {
			inflater.end();
		}
	}
}
