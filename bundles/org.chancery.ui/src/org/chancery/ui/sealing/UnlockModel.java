package org.chancery.ui.sealing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.core.sealing.Token;

/** What is asked of a person who unlocks an identity. The passphrase itself stays in the field until it is used. */
public final class UnlockModel {
	private final Function<Path, Optional<Token>> tokens;
	private String file;
	private int length;

	/**
	 * @param file   of the identity, to begin with
	 * @param tokens gives the token that the identity of a file needs
	 */
	public UnlockModel(Path file, Function<Path, Optional<Token>> tokens) {
		this.file = file.toString();
		this.tokens = tokens;
	}

	/** The token that the identity needs; none if it needs none, or there is no such file. */
	public Optional<Token> token() {
		try {
			return Files.isRegularFile(Path.of(file)) ? tokens.apply(Path.of(file)) : Optional.empty();
		} catch (InvalidPathException e) {
			// Still being typed.
			return Optional.empty();
		}
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
