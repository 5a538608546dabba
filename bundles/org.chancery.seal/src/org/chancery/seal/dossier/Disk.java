package org.chancery.seal.dossier;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few things that are done to files, so that tests can make each of them fail. */
public interface Disk {

	/** The disk. */
	Disk REAL = new Disk() {
	};

	/**
	 * Writes a new file and forces it to the disk.
	 *
	 * @throws FileSystemException whose reason is for a person, if the disk is full
	 */
	default void write(Path file, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		} catch (FileSystemException e) {
			throw e;
		} catch (IOException e) {
			boolean full = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < content.length;
			var failure = new FileSystemException(file.toString(), null,
					full ? "the disk is full; what was there before is there still: make room and try again" : e.getMessage());
			failure.initCause(e);
			throw failure;
		}
	}

	/** Renames a file, in one step, over another if there is one. */
	default void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Makes the names in a folder durable; Windows does so by itself and cannot open a folder. */
	default void force(Path folder) throws IOException {
		if (File.separatorChar == '/') {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	/** Makes a folder and those above it. */
	default void createFolder(Path folder) throws IOException {
		Files.createDirectories(folder);
	}

	/** Deletes a file if it is there. */
	default void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	/** Overwrites a file and deletes it, or deletes an empty folder. What the disk keeps of it below is beyond reach. */
	default void erase(Path file) throws IOException {
		if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			if (Files.isWritable(file) || file.toFile().setWritable(true)) {
				overwrite(file);
			}
		}
		Files.deleteIfExists(file);
	}

	private static void overwrite(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
			ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
			for (long rest = channel.size(); rest > 0;) {
				zeros.clear().limit((int) Math.min(zeros.capacity(), rest));
				rest -= channel.write(zeros);
			}
			channel.force(true);
		}
	}
}
