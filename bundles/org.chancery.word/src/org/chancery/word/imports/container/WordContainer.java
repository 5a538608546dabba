package org.chancery.word.imports.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.chancery.core.exchange.UnreadableFileException;

/**
 * The parts of a package, inflated one at a time when asked for. Nothing is read that nobody asks for, and no part
 * beyond {@link #LARGEST_PART} bytes or a hundredfold expansion.
 */
public final class WordContainer implements AutoCloseable {

	/** The largest part that is inflated, in bytes: about four million words. */
	static final long LARGEST_PART = 64L << 20;
	/** The largest sum of all parts that are inflated, in bytes. */
	static final long LARGEST_SUM = 256L << 20;
	private static final int MOST_PARTS = 10_000;

	private final ZipFile zip;
	private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
	private long inflated;

	private WordContainer(ZipFile zip) {
		this.zip = zip;
	}

	/**
	 * Opens a package.
	 *
	 * @throws UnreadableFileException if it is no zip archive, or a damaged or absurd one
	 */
	public static WordContainer open(byte[] file) throws UnreadableFileException {
		FileSignature.requireZip(file);
		try {
			var container = new WordContainer(
					ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get());
			container.index();
			return container;
		} catch (IOException | RuntimeException e) {
			throw damaged(e);
		}
	}

	private void index() throws UnreadableFileException {
		Enumeration<ZipArchiveEntry> all = zip.getEntries();
		while (all.hasMoreElements()) {
			ZipArchiveEntry entry = all.nextElement();
			if (entries.putIfAbsent(key(entry.getName()), entry) != null) {
				throw new UnreadableFileException("The file holds two parts of the same name. Save it again in Word.");
			}
			if (entries.size() > MOST_PARTS) {
				throw new UnreadableFileException("The file has too many parts to be a Word file.");
			}
		}
	}

	/** Part names are compared without regard to case (ISO 29500-2, 6.2.2.3). */
	private static String key(String name) {
		return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
	}

	/** The names of all parts as the file spells them, in its order. */
	public List<String> names() {
		return entries.values().stream().map(ZipArchiveEntry::getName).map(n -> n.startsWith("/") ? n.substring(1) : n).toList();
	}

	/** Whether there is such a part. */
	public boolean has(String name) {
		return entries.containsKey(key(name));
	}

	/** The bytes of a part, bounded; null if there is no such part. The caller reads it to its end or leaves it. */
	public InputStream open(String name) throws UnreadableFileException {
		ZipArchiveEntry entry = entries.get(key(name));
		if (entry == null) {
			return null;
		}
		try {
			return new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize(), this::count);
		} catch (IOException | RuntimeException e) {
			throw damaged(e);
		}
	}

	/** The whole of a part; null if there is no such part. */
	public byte[] read(String name) throws UnreadableFileException {
		try (InputStream in = open(name)) {
			return in == null ? null : in.readAllBytes();
		} catch (BoundedStream.TooLarge e) {
			throw tooLarge(e);
		} catch (IOException | RuntimeException e) {
			throw damaged(e);
		}
	}

	private void count(long bytes) throws BoundedStream.TooLarge {
		inflated += bytes;
		if (inflated > LARGEST_SUM) {
			throw new BoundedStream.TooLarge();
		}
	}

	static UnreadableFileException tooLarge(Exception cause) {
		return new UnreadableFileException("The file expands to more than a Word file can be; it was not read.", cause);
	}

	/** What is said of a file whose bytes do not hold together. */
	public static UnreadableFileException damaged(Exception cause) {
		return new UnreadableFileException(
				"The file is truncated or damaged. Open it in Word, let Word repair it, and save it again.", cause);
	}

	@Override
	public void close() throws UnreadableFileException {
		try {
			zip.close();
		} catch (IOException e) {
			throw damaged(e);
		}
	}
}
