package org.chancery.word.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the parts of the package in a fixed order under a fixed time, so that the same text gives the same bytes
 * (ISO 29500-2, Open Packaging Conventions). Closing it does not close the stream below.
 */
public final class PackageWriter implements AutoCloseable {

	/** Writes one part. */
	public interface Part {
		void write(XmlWriter xml) throws IOException;
	}

	private static final int LEVEL = 6;
	private static final int BUFFER = 1 << 15;
	/** The earliest that a zip can hold. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	/** @param out where to; not closed */
	public PackageWriter(OutputStream out) {
		zip = new Zip(new BufferedOutputStream(out, BUFFER) {
			@Override
			public void close() throws IOException {
				flush();
			}
		});
		zip.setLevel(LEVEL);
	}

	private static final class Zip extends ZipOutputStream {

		Zip(OutputStream out) {
			super(out, StandardCharsets.UTF_8);
			// The 512 bytes that it comes with mean a native call for each.
			buf = new byte[BUFFER];
		}
	}

	/** Writes a part that is markup. */
	public void part(String name, Part part) throws IOException {
		open(name);
		var xml = new XmlWriter(zip);
		part.write(xml);
		xml.flush();
		zip.closeEntry();
	}

	/** Writes a part as it is. */
	public void part(String name, byte[] data) throws IOException {
		open(name);
		zip.write(data);
		zip.closeEntry();
	}

	private void open(String name) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
