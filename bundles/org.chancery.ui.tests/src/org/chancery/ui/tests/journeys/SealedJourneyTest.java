package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.edit.DossierSession;
import org.chancery.model.text.Clause;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.sealing.IdentityHolder;
import org.chancery.ui.sealing.SealedSessions;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person opens a sealed dossier, saves, locks and unlocks it. */
class SealedJourneyTest {
	private static final String PASSPHRASE = "correct horse battery staple";
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();
	private final Path usual = IdentityHolder.get().file();
	private Path place;

	@BeforeEach
	void seal() throws Exception {
		Path identity = folder.resolve("identity");
		var sealer = IdentityHolder.get().sealer();
		sealer.createIdentity(identity, "Anna Lind", PASSPHRASE.toCharArray());
		place = folder.resolve("sealed");
		try (var anna = sealer.unlock(identity, PASSPHRASE.toCharArray(), null)) {
			anna.dossiers().save(Dossiers.small(), place);
		}
		IdentityHolder.get().choose(identity);
	}

	@AfterEach
	void close() {
		window.close();
		IdentityHolder.get().choose(usual);
	}

	@Test
	void aSealedDossierAsksForThePassphraseKeepsEveryStateAndLocks() {
		Waiting.display().asyncExec(() -> DossierFiles.open(place));
		Page.titled("Unlock").type("Passphrase:", "wrong horse battery staple").press("Unlock").gone();
		Page again = Page.titled("Unlock");
		Screenshots.take("sealed-unlock");
		again.type("Passphrase:", PASSPHRASE).press("Unlock");
		awaitOpen();
		assertTrue(window.title().contains("· sealed ·"));
		int states = states();
		window.<Void>ask(session -> {
			OpenDossier dossier = session.dossier();
			Clause clause = Dossiers.clause(dossier, 0).getClauses().getLast();
			session.execute("Reword", () -> new SetContent(dossier, Dossiers.everybody(dossier), clause, "en",
					InlineSequence.plain("Changed.")).perform());
			return null;
		});
		window.command("org.eclipse.ui.file.save");
		Waiting.until("the dossier is saved", () -> window.ask(session -> !session.dirty()));
		Waiting.until("one more state", () -> states() == states + 1);
		window.command("org.chancery.ui.lockDossier");
		Waiting.until("the keys are gone", () -> !IdentityHolder.get().unlocked());
		assertEquals("Chancery · locked", window.title());
		window.command("org.chancery.ui.lockDossier");
		Page.titled("Unlock").type("Passphrase:", PASSPHRASE).press("Unlock");
		awaitOpen();
		assertEquals(states + 1, states());
		assertEquals(Boolean.FALSE, window.ask(DossierSession::dirty));
	}

	private int states() {
		return window.ask(session -> session.versions().versions("public").size());
	}

	private void awaitOpen() {
		Waiting.until("the dossier is open", () -> org.chancery.ui.DossierSessions.get().current()
				.filter(SealedSessions::sealed).isPresent());
	}
}
