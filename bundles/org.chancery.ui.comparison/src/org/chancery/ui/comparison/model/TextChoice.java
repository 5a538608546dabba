package org.chancery.ui.comparison.model;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Which text a person chose to compare.
 *
 * @param origin   where it comes from
 * @param audience name of the audience whose text it is; of no meaning for a Word file
 * @param path     the file or folder; of no meaning for the open dossier
 */
public record TextChoice(TextOrigin origin, String audience, String path) {

	/** What stands in the way of reading it; empty if nothing is seen yet. */
	public String problem() {
		if (origin != TextOrigin.WORD && audience.isBlank()) {
			return "Name the audience whose text is meant, for instance public.";
		}
		if (origin == TextOrigin.OPEN) {
			return "";
		}
		if (path.isBlank()) {
			return origin == TextOrigin.WORD ? "Choose a Word file." : "Choose the folder of a dossier.";
		}
		try {
			Path place = Path.of(path.strip());
			boolean there = origin == TextOrigin.WORD ? Files.isRegularFile(place) : Files.isDirectory(place);
			return there ? "" : (origin == TextOrigin.WORD ? "There is no such file: " : "There is no such folder: ") + place;
		} catch (InvalidPathException e) {
			return "This is not the name of a file or folder.";
		}
	}

	/** The file or folder. */
	public Path place() {
		return Path.of(path.strip());
	}
}
