package org.chancery.ui.tests.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.edit.DossierSession;
import org.chancery.model.text.Clause;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Engines;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.sealing.IdentityHolder;
import org.chancery.ui.sealing.SealedSessions;
import org.chancery.ui.tests.Dossiers;
import org.eclipse.swt.widgets.Shell;

/** A folder with identities and a sealed dossier, and the person at the window, who is Anna Lind. */
final class SealedOffice implements AutoCloseable {
	static final String PASSPHRASE = "correct horse battery staple";
	private final Path folder;
	private final DraftWindow window;
	private final Path usual = IdentityHolder.get().file();
	final Path place;

	/** Makes Anna's identity and a dossier that is sealed for her. */
	SealedOffice(Path folder, DraftWindow window) throws IOException, UnreadableFileException {
		this.folder = folder;
		this.window = window;
		place = folder.resolve("sealed");
		IdentityHolder.get().choose(identity("Anna Lind"));
		as("Anna Lind", anna -> anna.dossiers().save(Dossiers.small(), place));
	}

	/** What is done with an identity beside the window. */
	interface Work {
		void with(UnlockedIdentity identity) throws IOException, UnreadableFileException;
	}

	/** Does something as somebody, in the engine. */
	void as(String name, Work work) throws IOException, UnreadableFileException {
		try (var identity = IdentityHolder.get().sealer().unlock(identity(name), PASSPHRASE.toCharArray(),
				Engines.parts().holdingMerger().orElseThrow())) {
			work.with(identity);
		}
	}

	/** The identity file of somebody, made when first named. */
	Path identity(String name) throws IOException, UnreadableFileException {
		Path file = folder.resolve(name.replace(' ', '-') + ".identity");
		if (!Files.exists(file)) {
			IdentityHolder.get().sealer().createIdentity(file, name, PASSPHRASE.toCharArray());
		}
		return file;
	}

	/** The card of somebody, as they sent it. */
	IdentityCard card(String name) throws IOException, UnreadableFileException {
		return IdentityHolder.get().sealer().cardOf(identity(name));
	}

	/** The file of a card. */
	Path cardFile(String name) throws IOException, UnreadableFileException {
		return Files.write(folder.resolve(name.replace(' ', '-') + ".card"), card(name).text().getBytes(StandardCharsets.UTF_8));
	}

	/** Opens the dossier in the window. */
	SealedOffice open() {
		return open(place);
	}

	/** Opens a dossier in the window and unlocks it. */
	SealedOffice open(Path dossier) {
		Waiting.display().asyncExec(() -> DossierFiles.open(dossier));
		unlock();
		awaitOpen(dossier);
		return this;
	}

	/** Types the passphrase. */
	void unlock() {
		Page.titled("Unlock").type("Passphrase:", PASSPHRASE).press("Unlock");
	}

	/** Waits until a sealed dossier is open. */
	void awaitOpen(Path dossier) {
		Waiting.until("the dossier is open", () -> DossierSessions.get().current().filter(SealedSessions::sealed)
				.filter(session -> session.location().equals(dossier)).isPresent());
	}

	/** Writes words into the last paragraph of the first article, as a person does. */
	void reword(String words) {
		window.<Void>ask(session -> {
			reword(session.dossier(), words, change -> session.execute("Reword", change));
			return null;
		});
	}

	/** Writes words into the last paragraph of the first article of a dossier. */
	static void reword(OpenDossier dossier, String words, Consumer<Runnable> how) {
		Clause clause = Dossiers.clause(dossier, 0).getClauses().getLast();
		how.accept(() -> new SetContent(dossier, Dossiers.everybody(dossier), clause, "en", InlineSequence.plain(words)).perform());
	}

	/** Saves by the command and waits. */
	void save() {
		window.command("org.eclipse.ui.file.save");
		Waiting.until("the dossier is saved", () -> !DossierSessions.get().current().map(DossierSession::dirty).orElse(true));
	}

	/** The words of the last paragraph of the first article in the window. */
	String words() {
		return window.ask(session -> session.projection(Dossiers.everybody(session.dossier()), "en").clauses().getFirst().clauses().getLast().text());
	}

	/** Closes the dossier, locks, and takes the usual identity again. */
	@Override
	public void close() {
		Waiting.display().syncExec(() -> Arrays.stream(Waiting.display().getShells())
				.filter(each -> !each.isDisposed() && each.isVisible() && each != DraftWindow.window().getShell()).forEach(Shell::close));
		window.close();
		IdentityHolder.get().choose(usual);
	}
}
