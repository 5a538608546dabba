package org.chancery.ui.wizards;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Whether something new can be put into a folder that a person typed. */
final class NewFolder {
	private NewFolder() {
	}

	/** What is wrong with a folder that is to be made, or is empty: one line, or none. */
	static Optional<String> problem(String typed, String what) {
		Optional<String> place = placeProblem(typed, what);
		if (place.isPresent()) {
			return place;
		}
		Path path = Path.of(typed);
		if (!Files.exists(path)) {
			return Optional.empty();
		}
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
			return entries.iterator().hasNext()
					? Optional.of("The folder is not empty; choose a new one for the " + what + ".")
					: Optional.empty();
		} catch (IOException e) {
			return Optional.of("The folder cannot be read; choose another one.");
		}
	}

	/** What is wrong with a folder that may exist or be made. */
	static Optional<String> placeProblem(String typed, String what) {
		if (typed.isEmpty()) {
			return Optional.of("Choose a folder for the " + what + ".");
		}
		try {
			return beneath(Path.of(typed));
		} catch (InvalidPathException e) {
			return Optional.of("This is not the name of a folder; choose another one.");
		}
	}

	private static Optional<String> beneath(Path path) {
		if (!path.isAbsolute()) {
			return Optional.of("Enter the whole path of the folder, from its beginning.");
		}
		Path existing = path.normalize();
		while (existing != null && !Files.exists(existing)) {
			existing = existing.getParent();
		}
		if (existing == null || !Files.isDirectory(existing)) {
			return Optional.of("The folder cannot be made there; choose another one.");
		}
		return Files.isWritable(existing) ? Optional.empty()
				: Optional.of("Nothing can be written into " + existing + "; choose another folder.");
	}
}
