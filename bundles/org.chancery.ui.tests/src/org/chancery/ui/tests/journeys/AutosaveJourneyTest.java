package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed and not saved is not lost by a crash, and lies nowhere once it is discarded. */
class AutosaveJourneyTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();
	private SealedOffice office;

	@BeforeEach
	void seal() throws Exception {
		office = new SealedOffice(folder, window);
		office.open();
	}

	@AfterEach
	void close() {
		office.close();
	}

	@Test
	void afterACrashItIsOfferedAndTakenUpAsANewState() throws Exception {
		type("Never saved words.");
		Path crashed = copy("crashed");
		reopen(crashed);
		Page question = Page.titled("Changes that were not saved");
		Screenshots.take("sealing-found-changes");
		question.press("Take up");
		office.awaitOpen(crashed);
		assertEquals("Never saved words.", office.words());
		assertEquals(2, window.<Integer>ask(session -> session.versions().versions("public").size()).intValue());
		window.close();
		reopen(crashed);
		office.awaitOpen(crashed);
		assertEquals("Never saved words.", office.words());
	}

	@Test
	void afterACrashItCanBeDiscarded() throws Exception {
		type("Never saved words.");
		Path crashed = copy("crashed");
		reopen(crashed);
		Page.titled("Changes that were not saved").press("Discard");
		office.awaitOpen(crashed);
		assertEquals("Access is free of charge.", office.words());
		window.close();
		reopen(crashed);
		office.awaitOpen(crashed);
	}

	@Test
	void whatIsSavedOrDiscardedIsNotOfferedAgain() throws Exception {
		type("Discarded words.");
		window.command("org.chancery.ui.closeDossier");
		Page.titled("Save the dossier?").press("Discard changes");
		Waiting.until("closed", () -> DossierSessions.get().current().isEmpty());
		reopen(office.place);
		office.awaitOpen(office.place);
		assertEquals("Access is free of charge.", office.words());
		type("Saved words.");
		office.save();
		Path copied = copy("saved");
		reopen(copied);
		office.awaitOpen(copied);
		assertEquals("Saved words.", office.words());
	}

	private void reopen(Path place) {
		Waiting.display().syncExec(() -> DossierSessions.get().close());
		Waiting.display().asyncExec(() -> DossierFiles.open(place));
	}

	private void type(String words) {
		office.reword(words);
		Waiting.until("it is kept", () -> DossierSessions.get().autosavedAt().isPresent());
		assertTrue(window.<Boolean>ask(session -> session.dirty()));
	}

	/** The folder as a crash leaves it. */
	private Path copy(String name) throws IOException {
		Path to = folder.resolve(name);
		try (Stream<Path> files = Files.walk(office.place)) {
			for (Path each : files.toList()) {
				Files.copy(each, to.resolve(office.place.relativize(each).toString()));
			}
		}
		return to;
	}
}
