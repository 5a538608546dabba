package org.chancery.ui.comparison.model;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.chancery.core.history.TextVersion;

/**
 * Which text a person chose to compare.
 *
 * @param origin   where it comes from
 * @param audience name of the audience whose text it is; of no meaning for a Word file
 * @param path     the file or folder; of no meaning for the open dossier
 * @param version  the state of the open dossier's text that is meant; null for any other text, or if none was chosen yet
 */
public record TextChoice(TextOrigin origin, String audience, String path, TextVersion version) {

	/** A text that is not an earlier version. */
	public TextChoice(TextOrigin origin, String audience, String path) {
		this(origin, audience, path, null);
	}

	/** What stands in the way of reading it; empty if nothing is seen yet. */
	public String problem() {
		if (origin != TextOrigin.WORD && audience.isBlank()) {
			return "Name the audience whose text is meant, for instance public.";
		}
		return switch (origin) {
		case OPEN -> "";
		case VERSION -> version == null ? "No earlier version of what “" + audience.strip() + "” reads is known; choose another audience." : "";
		case WORD, DOSSIER -> pathProblem();
		};
	}

	/** The file or folder. */
	public Path place() {
		return Path.of(path.strip());
	}

	private String pathProblem() {
		if (path.isBlank()) {
			return origin == TextOrigin.WORD ? "Choose a Word file." : "Choose the folder of a dossier.";
		}
		try {
			Path place = place();
			boolean there = origin == TextOrigin.WORD ? Files.isRegularFile(place) : Files.isDirectory(place);
			return there ? "" : (origin == TextOrigin.WORD ? "There is no such file: " : "There is no such folder: ") + place;
		} catch (InvalidPathException e) {
			return "This is not the name of a file or folder.";
		}
	}
}
