package org.chancery.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.dossier.ChosenDossierStore;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Sealer;
import org.chancery.core.sealing.UnlockedIdentity;

/**
 * The identity of whoever runs the command, unlocked when a sealed dossier is first met and locked at the end. Its file
 * is told by {@code --identity}, else by the variable CHANCERY_IDENTITY, else it is {@code ~/.chancery/identity}. The
 * passphrase is asked for at the terminal; for scripts it may stand in the first line of a file that
 * {@code --passphrase-file} or the variable CHANCERY_PASSPHRASE_FILE names. It is never a word of the command line.
 */
final class Keyholding implements ChosenDossierStore.Keyholder, AutoCloseable {

	static final Option IDENTITY = Option.value("identity", "FILE", "your identity; ~/.chancery/identity if none is named");
	static final Option PASSPHRASE = Option.value("passphrase-file", "FILE", "for scripts: a file whose first line is the passphrase");

	private static final int LONGEST = 4096;

	private final Path file;
	private final boolean named;
	private final String passphraseFile;
	private Engine engine;
	private UnlockedIdentity identity;

	private Keyholding(Path file, boolean named, String passphraseFile) {
		this.file = file;
		this.named = named;
		this.passphraseFile = passphraseFile;
	}

	/** Takes the two options, which every subcommand has, out of its words. */
	static Keyholding take(List<String> words) throws WrongUseException, FaultException {
		String identity = value(words, "--identity", System.getenv("CHANCERY_IDENTITY"));
		String passphrase = value(words, "--passphrase-file", System.getenv("CHANCERY_PASSPHRASE_FILE"));
		Path usual = Path.of(System.getProperty("user.home", "."), ".chancery", "identity");
		boolean named = identity != null && !identity.isEmpty();
		return new Keyholding(named ? Session.path(identity) : usual, named, passphrase);
	}

	private static String value(List<String> words, String option, String otherwise) throws WrongUseException {
		String found = otherwise;
		for (int i = 0; i < words.size() && !words.get(i).equals("--");) {
			if (words.get(i).startsWith(option + "=")) {
				found = words.remove(i).substring(option.length() + 1);
			} else if (words.get(i).equals(option)) {
				words.remove(i);
				if (i == words.size()) {
					throw new WrongUseException("option " + option + " needs a value: FILE");
				}
				found = words.remove(i);
			} else {
				i++;
			}
		}
		return found;
	}

	/** The engine, whose store opens sealed dossiers too. */
	Engine over(Engine parts) {
		engine = parts.sealer().isEmpty() ? parts
				: parts.with(new ChosenDossierStore(parts.dossierStore(), parts.sealer().get(), this));
		return engine;
	}

	/** The identity's file. */
	Path file() {
		return file;
	}

	/** What makes identities. */
	Sealer sealer() throws FaultException {
		return engine.sealer().orElseThrow(() -> new FaultException("this Chancery cannot seal: its sealing part is not installed"));
	}

	/**
	 * Whether there is an identity to seal a new dossier with.
	 *
	 * @throws FaultException if one was named and is not there: to go on without it would be to leave plain what was to be sealed
	 */
	boolean canSeal() throws FaultException {
		if (named && !Files.isRegularFile(file)) {
			throw new FaultException(file + ": there is no such identity; make it with 'identity new', or say --plain");
		}
		return engine.sealer().isPresent() && Files.isRegularFile(file);
	}

	@Override
	public UnlockedIdentity identity() throws UnreadableFileException, IOException {
		if (identity == null) {
			Sealer sealer = engine.sealer().orElseThrow();
			if (!Files.isRegularFile(file)) {
				throw new UnreadableFileException("It is sealed, and there is no identity " + file
						+ "; make one with 'identity new', or name yours with --identity.");
			}
			char[] passphrase = passphrase("Passphrase of " + sealer.cardOf(file).name() + ": ");
			try {
				identity = sealer.unlock(file, passphrase, engine.holdingMerger().orElse(null));
			} finally {
				Arrays.fill(passphrase, '\0');
			}
		}
		return identity;
	}

	/** Records in a sealed dossier that a text of it was exported; a plain one has no log. */
	void recordExport(OpenDossier dossier, String audience, String what) throws FaultException {
		try {
			if (identity != null) {
				identity.recordExport(dossier, audience, what);
			}
		} catch (DossierException e) {
			throw new FaultException(e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk("the log of the dossier", e);
		}
	}

	/** The passphrase from the file that was told, else from the person at the terminal. */
	char[] passphrase(String prompt) throws UnreadableFileException, IOException {
		if (passphraseFile != null && !passphraseFile.isEmpty()) {
			return firstLine(Path.of(passphraseFile));
		}
		Console console = System.console();
		if (console == null) {
			throw new UnreadableFileException("A passphrase is needed and there is no terminal to ask at; name a file with --passphrase-file.");
		}
		char[] typed = console.readPassword("%s", prompt);
		if (typed == null) {
			throw new UnreadableFileException("No passphrase was given.");
		}
		return typed;
	}

	/** A new passphrase, asked for twice at a terminal. */
	char[] newPassphrase() throws UnreadableFileException, IOException {
		char[] first = passphrase("New passphrase: ");
		if (passphraseFile == null || passphraseFile.isEmpty()) {
			char[] second = passphrase("Once more: ");
			boolean same = Arrays.equals(first, second);
			Arrays.fill(second, '\0');
			if (!same) {
				Arrays.fill(first, '\0');
				throw new UnreadableFileException("The two passphrases differ; nothing was made.");
			}
		}
		return first;
	}

	private static char[] firstLine(Path file) throws UnreadableFileException, IOException {
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new UnreadableFileException("The passphrase file " + file + " cannot be read.");
		}
		byte[] bytes;
		try (var in = Files.newInputStream(file)) {
			bytes = in.readNBytes(LONGEST);
		}
		int end = 0;
		while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
			end++;
		}
		var decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, end));
		char[] passphrase = new char[decoded.remaining()];
		decoded.get(passphrase);
		Arrays.fill(bytes, (byte) 0);
		Arrays.fill(decoded.array(), '\0');
		return passphrase;
	}

	@Override
	public void close() {
		if (identity != null) {
			identity.close();
			identity = null;
		}
	}

	/** The options that every subcommand has. */
	static List<Option> options() {
		return new ArrayList<>(List.of(IDENTITY, PASSPHRASE));
	}
}
