package org.chancery.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Secrets;

/**
 * Asks for what only a person knows: at the terminal, without echo; for scripts it may stand in the first line of a file.
 * It is never a word of the command line, where every process of the machine would see it.
 *
 * @param passphraseFile null or empty to ask
 * @param pinFile        null or empty to ask
 */
record SecretInput(String passphraseFile, String pinFile) {

	private static final int LONGEST = 4096;

	/** The passphrase of an identity, and the PIN of its token if it has one. */
	Secrets of(String name, boolean token) throws UnreadableFileException, IOException {
		char[] passphrase = asked(passphraseFile, "Passphrase of " + name + ": ", "passphrase");
		return new Secrets(passphrase, token ? pin() : null);
	}

	/** A new passphrase, asked for twice at a terminal. */
	char[] newPassphrase(String file) throws UnreadableFileException, IOException {
		char[] first = asked(file, "New passphrase: ", "passphrase");
		if (isAsked(file)) {
			char[] second = asked(file, "Once more: ", "passphrase");
			boolean same = Arrays.equals(first, second);
			Arrays.fill(second, '\0');
			if (!same) {
				Arrays.fill(first, '\0');
				throw new UnreadableFileException("The two passphrases differ; nothing was made.");
			}
		}
		return first;
	}

	/** What makes a new identity. */
	Secrets fresh(boolean token) throws UnreadableFileException, IOException {
		return new Secrets(newPassphrase(passphraseFile), token ? pin() : null);
	}

	private char[] pin() throws UnreadableFileException, IOException {
		return asked(pinFile, "PIN of the token (nothing to type it at the token's own keypad): ", "pin");
	}

	private static boolean isAsked(String file) {
		return file == null || file.isEmpty();
	}

	private static char[] asked(String file, String prompt, String option) throws UnreadableFileException, IOException {
		if (!isAsked(file)) {
			return firstLine(Path.of(file), option);
		}
		Console console = System.console();
		if (console == null) {
			throw new UnreadableFileException("A " + (option.equals("pin") ? "PIN" : option)
					+ " is needed and there is no terminal to ask at; name a file with --" + option + "-file.");
		}
		char[] typed = console.readPassword("%s", prompt);
		if (typed == null) {
			throw new UnreadableFileException("Nothing was typed; nothing was done.");
		}
		return typed;
	}

	private static char[] firstLine(Path file, String option) throws UnreadableFileException, IOException {
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new UnreadableFileException("The " + option + " file " + file + " cannot be read.");
		}
		byte[] bytes;
		try (var in = Files.newInputStream(file)) {
			bytes = in.readNBytes(LONGEST);
		}
		int end = 0;
		while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
			end++;
		}
		if (end == LONGEST) {
			throw new UnreadableFileException("The first line of the " + option + " file " + file + " is too long to be one.");
		}
		try {
			var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
			char[] secret = new char[decoded.remaining()];
			decoded.get(secret);
			Arrays.fill(decoded.array(), '\0');
			return secret;
		} catch (CharacterCodingException e) {
			throw new UnreadableFileException("The " + option + " file " + file + " is not text in UTF-8.", e);
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}
}
