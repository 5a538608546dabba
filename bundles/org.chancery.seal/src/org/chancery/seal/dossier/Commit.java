package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files of a dossier that are written all or none, durably; see {@code docs/sealed-formats.md}, Saving. The caller holds
 * the {@link DossierLock}.
 */
final class Commit {

	private static final String NAME = "commit";
	private static final String TEMPORARY = ".tmp";
	private static final String HEAD = "chancery-save 2";
	private static final Pattern LINE = Pattern.compile("([0-9a-f-]{36}\\.tmp) ([0-9a-z./-]{1,140})");

	private final DossierFolder folder;
	private final Disk disk;
	private final Map<String, byte[]> written = new LinkedHashMap<>();
	private final Set<String> deleted = new LinkedHashSet<>();

	Commit(DossierFolder folder, Disk disk) {
		this.folder = folder;
		this.disk = disk;
	}

	/** Writes a file; the path is from the root of the dossier. */
	Commit write(String path, byte[] content) {
		written.put(path, content);
		return this;
	}

	/** Deletes a file, once all that is written is in place. */
	Commit delete(String path) {
		deleted.add(path);
		return this;
	}

	/** Does it. If it fails before the moment at which all counts, nothing has changed. */
	void perform() throws IOException {
		finish(folder, disk);
		var moves = new LinkedHashMap<Path, String>();
		try {
			for (Map.Entry<String, byte[]> each : written.entrySet()) {
				Path temporary = folder.local(UUID.randomUUID() + TEMPORARY);
				moves.put(temporary, each.getKey());
				disk.write(temporary, each.getValue());
			}
			Path list = folder.local(UUID.randomUUID() + TEMPORARY);
			moves.put(list, NAME);
			disk.write(list, list(moves));
			disk.move(list, folder.local(NAME));
		} catch (IOException | RuntimeException failure) {
			clearAfter(failure);
			throw failure;
		}
		disk.force(folder.root().resolve(DossierFolder.LOCAL));
		finish(folder, disk);
		for (String path : deleted) {
			disk.delete(folder.root().resolve(path));
		}
	}

	private static byte[] list(Map<Path, String> moves) {
		var lines = new StringBuilder(HEAD).append('\n');
		moves.forEach((temporary, path) -> {
			if (!path.equals(NAME)) {
				lines.append(temporary.getFileName()).append(' ').append(path).append('\n');
			}
		});
		return lines.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private void clearAfter(Exception failure) {
		try {
			if (!Files.exists(folder.local(NAME), LinkOption.NOFOLLOW_LINKS)) {
				clear(folder, disk);
			}
		} catch (IOException second) {
			failure.addSuppressed(second);
		}
	}

	/** Finishes what was interrupted after it counted, and clears away what was interrupted before. */
	static void recover(DossierFolder folder, Disk disk) throws IOException {
		finish(folder, disk);
		clear(folder, disk);
	}

	private static void finish(DossierFolder folder, Disk disk) throws IOException {
		Path commit = folder.local(NAME);
		if (!Files.isRegularFile(commit, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		var touched = new LinkedHashSet<Path>();
		for (String line : lines(commit)) {
			var parts = LINE.matcher(line);
			if (!parts.matches() || parts.group(2).contains("..") || parts.group(2).startsWith("/")) {
				throw new IOException("local/commit is damaged; delete it to keep the state before the last save");
			}
			Path temporary = folder.local(parts.group(1));
			Path target = folder.root().resolve(parts.group(2));
			disk.createFolder(target.getParent());
			if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
				disk.move(temporary, target);
			}
			for (Path above = target.getParent(); above.startsWith(folder.root()); above = above.getParent()) {
				touched.add(above);
			}
		}
		for (Path each : touched) {
			disk.force(each);
		}
		disk.delete(commit);
	}

	private static List<String> lines(Path commit) throws IOException {
		List<String> lines = Files.size(commit) > 1 << 20 ? List.of() : Files.readAllLines(commit, StandardCharsets.ISO_8859_1);
		return lines.isEmpty() || !lines.get(0).equals(HEAD) ? List.of("") : lines.subList(1, lines.size());
	}

	private static void clear(DossierFolder folder, Disk disk) throws IOException {
		var leftovers = new ArrayList<Path>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.root().resolve(DossierFolder.LOCAL), "*" + TEMPORARY)) {
			files.forEach(leftovers::add);
		}
		for (Path each : leftovers) {
			disk.delete(each);
		}
	}
}
