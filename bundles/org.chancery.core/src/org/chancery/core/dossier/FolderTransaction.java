package org.chancery.core.dossier;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Replaces several files of a folder all or none, durably; see {@code docs/dossier-format.md}, Saving. */
final class FolderTransaction {

	private static final String HEAD = "chancery-save 1";
	private static final Pattern LINE = Pattern.compile("([A-Za-z0-9.-]{1,120}\\.tmp) ([A-Za-z0-9.-]{1,80})");
	/** Two threads of one program cannot share a lock on a file. */
	private static final Object HERE = new Object();

	private final Path folder;

	FolderTransaction(Path folder) {
		this.folder = folder;
	}

	/** Writes the files, in the order of the map; the folder must exist. */
	void replace(Map<String, byte[]> files) throws IOException {
		locked(() -> {
			finish();
			clear();
			try {
				commit(files);
			} catch (IOException | RuntimeException failure) {
				clearAfter(failure);
				throw failure;
			}
			finish();
		});
	}

	/** Finishes a save that was interrupted after it counted. */
	void recover() throws IOException {
		if (Files.exists(folder.resolve(FolderFormat.COMMIT), LinkOption.NOFOLLOW_LINKS)) {
			locked(this::finish);
		}
	}

	private interface Step {
		void run() throws IOException;
	}

	private void locked(Step step) throws IOException {
		synchronized (HERE) {
			try (FileChannel lock = FileChannel.open(folder.resolve(FolderFormat.LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS); var held = lock.lock()) {
				step.run();
			}
		}
	}

	private void commit(Map<String, byte[]> files) throws IOException {
		var list = new StringBuilder(HEAD).append('\n');
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path temporary = write(file.getKey(), file.getValue());
			list.append(temporary.getFileName()).append(' ').append(file.getKey()).append('\n');
		}
		Path commit = write(FolderFormat.COMMIT, list.toString().getBytes(StandardCharsets.US_ASCII));
		Files.move(commit, folder.resolve(FolderFormat.COMMIT), StandardCopyOption.ATOMIC_MOVE);
		force();
	}

	private Path write(String name, byte[] content) throws IOException {
		Path temporary = folder.resolve(name + '.' + UUID.randomUUID() + FolderFormat.TEMPORARY);
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
		return temporary;
	}

	private void finish() throws IOException {
		Path commit = folder.resolve(FolderFormat.COMMIT);
		if (!Files.isRegularFile(commit, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		for (String line : lines(commit)) {
			var parts = LINE.matcher(line);
			if (!parts.matches()) {
				throw new IOException(FolderFormat.COMMIT + " is damaged; delete it to keep the state before the last save.");
			}
			Path temporary = folder.resolve(parts.group(1));
			if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
				Files.move(temporary, folder.resolve(parts.group(2)), StandardCopyOption.ATOMIC_MOVE,
						StandardCopyOption.REPLACE_EXISTING);
			}
		}
		force();
		Files.delete(commit);
	}

	private static List<String> lines(Path commit) throws IOException {
		List<String> lines = Files.size(commit) > 1 << 20 ? List.of() : Files.readAllLines(commit, StandardCharsets.ISO_8859_1);
		return lines.isEmpty() || !lines.get(0).equals(HEAD) ? List.of("") : lines.subList(1, lines.size());
	}

	private void clear() throws IOException {
		var leftovers = new ArrayList<Path>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + FolderFormat.TEMPORARY)) {
			files.forEach(leftovers::add);
		}
		for (Path leftover : leftovers) {
			Files.delete(leftover);
		}
	}

	private void clearAfter(Exception failure) {
		try {
			if (!Files.exists(folder.resolve(FolderFormat.COMMIT), LinkOption.NOFOLLOW_LINKS)) {
				clear();
			}
		} catch (IOException second) {
			failure.addSuppressed(second);
		}
	}

	/** Makes the new names durable; Windows does so by itself and cannot open a folder. */
	private void force() throws IOException {
		if (File.separatorChar == '/') {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}
}
