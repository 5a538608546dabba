package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.dossier.ChosenDossierStore;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Sealer;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.core.sealing.UsualIdentity;

/**
 * The identity of whoever runs the command, unlocked when a sealed dossier is first met and locked at the end. Its file
 * is told by {@code --identity}, else by the variable CHANCERY_IDENTITY, else it is {@code ~/.chancery/identity}. The
 * passphrase is asked for at the terminal; for scripts it may stand in the first line of a file that
 * {@code --passphrase-file} or the variable CHANCERY_PASSPHRASE_FILE names, and the PIN of a token in that of
 * {@code --pin-file} or CHANCERY_PIN_FILE. Neither is ever a word of the command line.
 */
final class Keyholding implements ChosenDossierStore.Keyholder, AutoCloseable {

	static final Option IDENTITY = Option.value("identity", "FILE", "your identity; ~/.chancery/identity if none is named");
	static final Option PASSPHRASE = Option.value("passphrase-file", "FILE", "for scripts: a file whose first line is the passphrase");
	static final Option PIN = Option.value("pin-file", "FILE", "for scripts: a file whose first line is the PIN of your token");

	private final Path file;
	private final boolean named;
	private final SecretInput input;
	private Engine engine;
	private UnlockedIdentity identity;

	private Keyholding(Path file, boolean named, SecretInput input) {
		this.file = file;
		this.named = named;
		this.input = input;
	}

	/** Takes the options, which every subcommand has, out of its words. */
	static Keyholding take(List<String> words) throws WrongUseException, FaultException {
		String identity = value(words, "--identity", System.getenv("CHANCERY_IDENTITY"));
		String passphrase = value(words, "--passphrase-file", System.getenv("CHANCERY_PASSPHRASE_FILE"));
		String pin = value(words, "--pin-file", System.getenv("CHANCERY_PIN_FILE"));
		Path usual = UsualIdentity.file();
		boolean named = identity != null && !identity.isEmpty();
		return new Keyholding(named ? Session.path(identity) : usual, named, new SecretInput(passphrase, pin));
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
			try (Secrets secrets = secrets()) {
				identity = sealer.unlock(file, secrets, engine.holdingMerger().orElse(null));
			}
		}
		return identity;
	}

	/** What unlocks the identity; whoever asks closes it. */
	Secrets secrets() throws UnreadableFileException, IOException {
		Sealer sealer = engine.sealer().orElseThrow();
		return input.of(sealer.cardOf(file).name(), sealer.tokenOf(file).isPresent());
	}

	/** How secrets are asked for. */
	SecretInput input() {
		return input;
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

	@Override
	public void close() {
		if (identity != null) {
			identity.close();
			identity = null;
		}
	}

	/** The options that every subcommand has. */
	static List<Option> options() {
		return new ArrayList<>(List.of(IDENTITY, PASSPHRASE, PIN));
	}
}
