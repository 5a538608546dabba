package org.chancery.ui.sealing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.core.sealing.Sealer;

/** What is asked for a new identity. The two passphrases are compared and then forgotten by whoever calls. */
public final class IdentityModel {
	private String name = "";
	private String file;
	private int length;
	private boolean same;

	/** @param file where it is to lie, to begin with */
	public IdentityModel(Path file) {
		this.file = file.toString();
	}

	/** The name as others will see it. */
	public String name() {
		return name;
	}

	/** Sets the name. */
	public void setName(String typed) {
		name = typed.strip();
	}

	/** The file as typed. */
	public String file() {
		return file;
	}

	/** Sets the file. */
	public void setFile(String typed) {
		file = typed.strip();
	}

	/** Takes note of the two passphrases and overwrites them. */
	public void note(char[] first, char[] second) {
		length = first.length;
		same = Arrays.equals(first, second);
		Arrays.fill(first, '\0');
		Arrays.fill(second, '\0');
	}

	/** The file as a path. To be called where {@link #problem()} finds none. */
	public Path path() {
		return Path.of(file);
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (name.isEmpty()) {
			return Optional.of("Enter your name as others will see it.");
		}
		if (length < Sealer.SHORTEST_PASSPHRASE) {
			return Optional.of("A passphrase has at least " + Sealer.SHORTEST_PASSPHRASE + " characters; several words are best.");
		}
		return same ? fileProblem() : Optional.of("The two passphrases differ.");
	}

	private Optional<String> fileProblem() {
		try {
			if (file.isEmpty() || !Path.of(file).isAbsolute()) {
				return Optional.of("Enter the whole path of the file, from its beginning.");
			}
			return Files.exists(Path.of(file)) ? Optional.of("There is a file already; choose another name.") : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of("This is not the name of a file.");
		}
	}
}
