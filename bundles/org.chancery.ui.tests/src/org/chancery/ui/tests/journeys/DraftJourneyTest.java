package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person opens a dossier, moves and deletes clauses, undoes, redoes, saves and finds it saved. */
class DraftJourneyTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();
	private String access;

	@BeforeEach
	void open() throws Exception {
		OpenDossier dossier = Dossiers.small();
		access = Dossiers.clause(dossier, 0).getId();
		new FolderDossierStore().save(dossier, folder.resolve("d"));
		window.open(folder.resolve("d"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void namesTreatyKindAndAudience() {
		assertEquals("Agreement on Lighthouses · plain dossier (not sealed) · delegation – Chancery", window.title());
		window.awaitClauses("Article 1 Access", "Article 2 Force");
		window.select(access);
		Screenshots.take("draft-dossier");
	}

	@Test
	void movesUndoesRedoesAndSaves() throws Exception {
		window.select(access).command("org.chancery.ui.moveDown");
		window.awaitClauses("Article 1 Force", "Article 2 Access");
		assertTrue(window.title().startsWith("*"));
		window.command("org.eclipse.ui.edit.undo");
		window.awaitClauses("Article 1 Access", "Article 2 Force");
		window.command("org.eclipse.ui.edit.redo");
		window.awaitClauses("Article 1 Force", "Article 2 Access");
		window.command("org.eclipse.ui.file.save");
		Waiting.until("it is saved", () -> !window.ask(DossierSession::dirty));
		assertFalse(window.title().startsWith("*"));
		OpenDossier saved = new FolderDossierStore().open(folder.resolve("d"));
		assertEquals(access, Dossiers.clause(saved, 1).getId());
		Screenshots.take("draft-moved");
	}

	@Test
	void asksHowALowerClauseIsDeleted() {
		window.select(access).command("org.chancery.ui.deleteClause");
		Page question = Page.titled("Delete clause").awaits("belongs to the text of the audience “public”");
		Screenshots.take("draft-delete");
		question.press("Omit it for “delegation” only").gone();
		window.awaitClauses("Article 1 Force");
		assertEquals(2, publicArticles());
	}

	@Test
	void addsAClauseForTheAudienceThatIsRead() {
		window.select(access).command("org.chancery.ui.addAfter");
		Page dialog = Page.titled("Add clause").awaits("Only whoever reads “delegation” will know of the clause.");
		Screenshots.take("draft-add");
		dialog.press("OK").gone();
		Waiting.until("three articles", () -> window.clauses().size() == 3);
		assertEquals(2, publicArticles());
	}

	@Test
	void aSecondWindowShowsTheSameDossier() {
		window.command("org.eclipse.ui.window.newWindow");
		Waiting.until("two windows with one title", () -> java.util.Arrays
				.stream(org.eclipse.ui.PlatformUI.getWorkbench().getWorkbenchWindows())
				.filter(each -> each.getShell().getText().startsWith("Agreement on Lighthouses")).count() == 2);
		Waiting.display().syncExec(() -> org.eclipse.ui.PlatformUI.getWorkbench().getWorkbenchWindows()[1].close());
		window.awaitClauses("Article 1 Access", "Article 2 Force");
	}

	private int publicArticles() {
		return window.ask(each -> each.projection(each.audiences().getFirst(), "en").clauses().size());
	}
}
