package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.exchange.ImportRemark;
import org.chancery.core.sample.SampleDossier;
import org.chancery.model.parties.Party;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.ImportReport;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person begins dossiers by hand and from Word, and exports drafts, through the wizards alone. */
class WizardJourneyTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void beginsAnEmptyDossierAndImportsIntoIt() throws IOException {
		window.command("org.chancery.ui.newDossier");
		Page wizard = Page.titled("New dossier").type("Title of the treaty:", "Lighthouses")
				.type("Folder:", folder.resolve("d").toString());
		Screenshots.take("wizard-new-treaty");
		wizard.press("Next >").awaits("Who negotiates?").press("Add").type("Code:", "ARV").type("Long name:", "Republic of Arvenia");
		Screenshots.take("wizard-new-parties");
		wizard.press("Next >").awaits("Who may read more than the public text?");
		Screenshots.take("wizard-new-audiences");
		wizard.press("Finish").gone();
		awaitDossier(folder.resolve("d"));
		assertEquals(List.of("ARV"), window.ask(each -> each.dossier().dossier().getParties().stream().map(Party::getCode).toList()));
		Screenshots.take("dossier-empty");
		importInto("Import a treaty from Word");
	}

	private void importInto(String title) throws IOException {
		Path file = Files.write(folder.resolve("treaty.docx"), SampleDossier.treaty());
		window.command("org.chancery.ui.importWord");
		Page.titled(title).type("Word file:", file.toString()).press("Finish").gone();
		Waiting.until("the text is there", () -> window.tree().getItem(0).getItemCount() > 5);
		Waiting.display().syncExec(() -> {
			try {
				DraftWindow.window().getActivePage().showView("org.chancery.ui.importReport");
			} catch (org.eclipse.ui.PartInitException e) {
				throw new AssertionError(e);
			}
		});
		Screenshots.take("import-report");
		window.command("org.eclipse.ui.edit.undo");
		Waiting.until("the text is gone again", () -> window.tree().getItem(0).getItemCount() == 0);
	}

	@Test
	void makesADossierFromWord() throws IOException {
		Path file = Files.write(folder.resolve("treaty.docx"), SampleDossier.treaty());
		window.command("org.chancery.ui.importWord");
		Page wizard = Page.titled("Import a treaty from Word").type("Word file:", file.toString())
				.type("Folder:", folder.resolve("d").toString());
		Screenshots.take("wizard-import");
		wizard.press("Finish").gone();
		awaitDossier(folder.resolve("d"));
		Waiting.until("the text is there", () -> window.tree().getItem(0).getItemCount() > 5);
		assertTrue(window.title().contains("plain dossier (not sealed) · delegation"));
		assertFalse(remarks().isEmpty());
		window.close();
		assertTrue(remarks().isEmpty());
	}

	@Test
	void saysInOneLineThatAFileIsNoTreaty() throws IOException {
		Path file = Files.writeString(folder.resolve("no.docx"), "This is no Word file.");
		window.command("org.chancery.ui.importWord");
		Page.titled("Import a treaty from Word").type("Word file:", file.toString()).type("Folder:", folder.resolve("d").toString())
				.press("Finish").gone();
		Page message = Page.titled("Import no.docx").awaits("no.docx: ");
		Screenshots.take("import-refused");
		message.press("OK").gone();
		assertTrue(Files.notExists(folder.resolve("d")));
	}

	@Test
	void exportsADraftForEachParty() throws IOException {
		new FolderDossierStore().save(Dossiers.small(), folder.resolve("d"));
		window.open(folder.resolve("d"));
		export("The drafts hold the public text");
		Page.titled("Drafts for “public” written").awaits("(ARV) en.docx").press("Close").gone();
		assertEquals(2, drafts());
		export("The drafts hold the public text");
		Page question = Page.titled("Replace files?");
		Screenshots.take("export-replace");
		question.press("Cancel").gone();
		assertEquals(2, drafts());
	}

	private void export(String notice) {
		window.command("org.chancery.ui.exportDrafts");
		Page wizard = Page.titled("Export ratification drafts").awaits(notice).type("Classification line:", "FOR RATIFICATION")
				.type("Folder:", folder.resolve("drafts").toString());
		Screenshots.take("wizard-export");
		wizard.press("Finish").gone();
	}

	private long drafts() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
			return files.filter(each -> each.toString().endsWith(".docx")).count();
		}
	}

	private static List<ImportRemark> remarks() {
		return Waiting.display().syncCall(() -> ImportReport.get().remarks());
	}

	private static void awaitDossier(Path place) {
		Waiting.until("the dossier is open", () -> DossierSessions.get().current().map(each -> place.equals(each.location())).orElse(false));
	}
}
