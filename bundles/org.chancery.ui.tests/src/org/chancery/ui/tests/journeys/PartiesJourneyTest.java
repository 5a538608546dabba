package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.model.parties.Party;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person adds a party to a dossier that was imported, mends another one, and undoes it. */
class PartiesJourneyTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();

	@BeforeEach
	void open() throws Exception {
		new FolderDossierStore().save(Dossiers.small(), folder.resolve("d"));
		window.open(folder.resolve("d"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void editsTheParties() {
		window.command("org.chancery.ui.parties");
		Page dialog = Page.titled("Parties").type("Short name:", "Old Arvenia");
		dialog.press("Add").type("Code:", "CAL").awaits("Enter the long name of CAL in English.")
				.type("Long name:", "Principality of Calvary").type("Signed by:", "Tor Vale, Envoy");
		Screenshots.take("parties");
		dialog.press("OK").gone();
		Waiting.until("three parties", () -> names().equals(List.of("Old Arvenia", "Belmora", "")));
		window.command("org.eclipse.ui.edit.undo");
		Waiting.until("two parties", () -> names().equals(List.of("Arvenia", "Belmora")));
		assertEquals(2, names().size());
	}

	private List<String> names() {
		return window.ask(each -> each.dossier().dossier().getParties().stream().map(Party::getNames)
				.map(names -> names.getFirst().getShortName() == null ? "" : names.getFirst().getShortName()).toList());
	}
}
