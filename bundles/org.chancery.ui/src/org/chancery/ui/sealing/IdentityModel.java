package org.chancery.ui.sealing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.sealing.Sealer;
import org.chancery.core.sealing.Token;

/** What is asked for a new identity. The two passphrases are compared and then forgotten by whoever calls. */
public final class IdentityModel {
	private String name = "";
	private String file;
	private int length;
	private boolean same;
	private PassphraseStrength strength = PassphraseStrength.WEAK;
	private boolean onToken;
	private String module = "";
	private String slot = "";
	private int pinLength;

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
		strength = PassphraseStrength.of(first);
		Arrays.fill(first, '\0');
		Arrays.fill(second, '\0');
	}

	/** How hard the passphrase is to guess; none while it is too short. */
	public Optional<PassphraseStrength> strength() {
		return length < Sealer.SHORTEST_PASSPHRASE ? Optional.empty() : Optional.of(strength);
	}

	/** Whether the classical keys are kept on a token. */
	public boolean onToken() {
		return onToken;
	}

	/** Sets whether the classical keys are kept on a token. */
	public void setOnToken(boolean onToken) {
		this.onToken = onToken;
	}

	/** Sets the path of the token's library, as typed. */
	public void setModule(String typed) {
		module = typed.strip();
	}

	/** Sets the number of the token's slot, as typed; empty for the first. */
	public void setSlot(String typed) {
		slot = typed.strip();
	}

	/** Sets how many characters the token's PIN has. */
	public void setPinLength(int length) {
		pinLength = length;
	}

	/** The token; null if all keys are kept in the file. To be called where {@link #problem()} finds none. */
	public Token token() {
		return onToken ? Token.of(module, slot) : null;
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
		if (!same) {
			return Optional.of("The two passphrases differ.");
		}
		return tokenProblem().or(this::fileProblem);
	}

	private Optional<String> tokenProblem() {
		if (!onToken) {
			return Optional.empty();
		}
		try {
			token();
			return !Files.isRegularFile(Path.of(module)) ? Optional.of("Choose the library of the token, as its maker tells.")
					: pinLength == 0 ? Optional.of("Enter the PIN of the token.") : Optional.empty();
		} catch (DossierException e) {
			return Optional.of(e.getMessage());
		} catch (InvalidPathException e) {
			return Optional.of("This is not the name of a library.");
		}
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
