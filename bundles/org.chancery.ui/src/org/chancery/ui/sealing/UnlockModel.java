package org.chancery.ui.sealing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What is asked of a person who unlocks an identity. The passphrase itself stays in the field until it is used. */
public final class UnlockModel {
	private String file;
	private int length;

	/** @param file of the identity, to begin with */
	public UnlockModel(Path file) {
		this.file = file.toString();
	}

	/** The file as typed. */
	public String file() {
		return file;
	}

	/** Sets the file. */
	public void setFile(String typed) {
		file = typed.strip();
	}

	/** Sets how many characters the passphrase has. */
	public void setLength(int length) {
		this.length = length;
	}

	/** The file as a path. To be called where {@link #problem()} finds none. */
	public Path path() {
		return Path.of(file);
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		try {
			if (file.isEmpty() || !Files.isRegularFile(Path.of(file))) {
				return Optional.of("There is no identity in this place. Choose its file, or make one with File > New Identity…");
			}
		} catch (InvalidPathException e) {
			return Optional.of("This is not the name of a file.");
		}
		return length == 0 ? Optional.of("Enter the passphrase.") : Optional.empty();
	}
}
