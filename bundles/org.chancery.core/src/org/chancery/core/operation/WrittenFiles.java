package org.chancery.core.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files that appear in a folder when all of them are complete: each is written beside its place under a temporary name
 * and renamed at the end. Closing it without {@link #publish()} takes away what was written, the folder too if it was
 * made for them. Should the disk fail while renaming, some may have appeared; each of them is complete.
 */
final class WrittenFiles implements AutoCloseable {

	private final Path folder;
	private final boolean made;
	private final Map<Path, Path> temporaries = new LinkedHashMap<>();
	private boolean published;

	WrittenFiles(Path folder) throws IOException {
		this.folder = folder;
		made = !Files.isDirectory(folder);
		if (made) {
			Files.createDirectory(folder);
		}
	}

	/** Writes a file of that name. */
	void write(String name, byte[] content) throws IOException {
		Path temporary = folder.resolve("." + UUID.randomUUID() + ".tmp");
		temporaries.put(temporary, folder.resolve(name));
		Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
	}

	/** Gives the files their names, in place of those that had them; returns them in the order written. */
	List<Path> publish() throws IOException {
		for (Path target : temporaries.values()) {
			if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
				throw new IOException("there is a folder where the file " + target.getFileName() + " should be");
			}
		}
		for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
			Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		published = true;
		return List.copyOf(temporaries.values());
	}

	@Override
	public void close() {
		if (published) {
			return;
		}
		try {
			for (Path temporary : temporaries.keySet()) {
				Files.deleteIfExists(temporary);
			}
			if (made) {
				Files.deleteIfExists(folder);
			}
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
