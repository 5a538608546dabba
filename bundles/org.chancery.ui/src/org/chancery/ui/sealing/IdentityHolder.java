package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.core.Engine;
import org.chancery.core.dossier.ChosenDossierStore;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Sealer;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.core.sealing.UsualIdentity;
import org.chancery.ui.Engines;

/**
 * The identity of the person at the workbench: asked for when a sealed dossier is first met, in memory until it is
 * locked. Neither the passphrase nor a key is ever kept anywhere else. What an identity opens is used by one job at a
 * time.
 */
public final class IdentityHolder implements ChosenDossierStore.Keyholder {
	private static final int PATIENCE = 3;
	private static final IdentityHolder INSTANCE = new IdentityHolder(Engines::parts, PassphraseDialog::ask, usualFile());

	/** What is done with an unlocked identity. */
	@FunctionalInterface
	public interface Use<T> {

		/** Does it. */
		T with(UnlockedIdentity identity) throws UnreadableFileException, IOException;
	}

	private final ReentrantLock work = new ReentrantLock();
	private final ReentrantLock asking = new ReentrantLock();
	private final Supplier<Engine> parts;
	private final PassphraseQuestion question;
	private volatile Path file;
	private volatile UnlockedIdentity identity;

	/** For tests: the workbench has one, see {@link #get()}. */
	public IdentityHolder(Supplier<Engine> parts, PassphraseQuestion question, Path file) {
		this.parts = parts;
		this.question = question;
		this.file = file;
	}

	/** That of the workbench. */
	public static IdentityHolder get() {
		return INSTANCE;
	}

	/** The file of the identity: as it was chosen last, else the one that the system's variable names, else the usual one. */
	public Path file() {
		return file;
	}

	/** Chooses another identity; the one that is unlocked is locked first. */
	public void choose(Path chosen) {
		if (!chosen.equals(file)) {
			lock();
			file = chosen;
		}
	}

	/** Whether there is an identity to seal with. */
	public boolean exists() {
		return Files.isRegularFile(file) && parts.get().sealer().isPresent();
	}

	/** Whether keys are in memory. */
	public boolean unlocked() {
		return identity != null;
	}

	/** What makes identities. */
	public Sealer sealer() {
		return parts.get().sealer()
				.orElseThrow(() -> new DossierException("This Chancery cannot seal: its sealing part is not installed."));
	}

	/** The identity, which a person is asked to unlock if it is not. Never called on the display thread. */
	@Override
	public UnlockedIdentity identity() throws UnreadableFileException, IOException {
		asking.lock();
		try {
			return identity == null ? identity = unlock() : identity;
		} finally {
			asking.unlock();
		}
	}

	/** Does something with the identity while nobody else does. Never called on the display thread. */
	public <T> T use(Use<T> use) throws UnreadableFileException, IOException {
		UnlockedIdentity unlocked = identity();
		work.lock();
		try {
			return use.with(unlocked);
		} finally {
			work.unlock();
		}
	}

	/** Does something with the identity if it is unlocked; nobody is asked. Never called on the display thread. */
	public void ifUnlocked(Consumer<UnlockedIdentity> use) {
		work.lock();
		try {
			Optional.ofNullable(identity).ifPresent(use);
		} finally {
			work.unlock();
		}
	}

	/** Reads something that the identity opened, unless a job is at work with it. */
	public <T> Optional<T> ifFree(Supplier<T> read) {
		if (!work.tryLock()) {
			return Optional.empty();
		}
		try {
			return Optional.of(read.get());
		} finally {
			work.unlock();
		}
	}

	/** Clears every key from memory, once what is at work with them has ended, or some seconds have passed. */
	public void lock() {
		boolean alone = false;
		try {
			alone = work.tryLock(PATIENCE, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		try {
			UnlockedIdentity open = identity;
			identity = null;
			if (open != null) {
				open.close();
			}
		} finally {
			if (alone) {
				work.unlock();
			}
		}
	}

	private UnlockedIdentity unlock() throws IOException {
		Sealer sealer = sealer();
		Optional<String> problem = Optional.empty();
		while (true) {
			PassphraseQuestion.Answer answer = question.ask(file, problem.orElse(null));
			if (answer == null) {
				throw new CancellationException();
			}
			try (var secrets = answer.secrets()) {
				UnlockedIdentity opened = sealer.unlock(answer.identity(), secrets, parts.get().holdingMerger().orElse(null));
				file = answer.identity();
				return opened;
			} catch (UnreadableFileException e) {
				problem = Optional.of(e.getMessage());
			}
		}
	}

	private static Path usualFile() {
		String told = System.getenv("CHANCERY_IDENTITY");
		return told == null || told.isEmpty() ? UsualIdentity.file() : Path.of(told);
	}
}
