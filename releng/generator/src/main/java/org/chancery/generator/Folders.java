package org.chancery.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Folders as a whole. */
final class Folders {
	private Folders() {
	}

	/** The files, as relative names, that are not the same in both folders. */
	static List<String> differences(Path one, Path other) throws IOException {
		TreeSet<String> names = new TreeSet<>(names(one));
		names.addAll(names(other));
		List<String> different = new ArrayList<>();
		for (String name : names) {
			if (!same(one.resolve(name), other.resolve(name))) {
				different.add(name);
			}
		}
		return different;
	}

	static void copy(Path from, Path to) throws IOException {
		for (String name : names(from)) {
			Path target = to.resolve(name);
			Files.createDirectories(target.getParent());
			Files.copy(from.resolve(name), target);
		}
	}

	static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	private static boolean same(Path one, Path other) throws IOException {
		// a checkout may have changed the ends of lines
		return Files.exists(one) && Files.exists(other)
				&& Files.readAllLines(one).equals(Files.readAllLines(other));
	}

	private static List<String> names(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString()).toList();
		}
	}
}
