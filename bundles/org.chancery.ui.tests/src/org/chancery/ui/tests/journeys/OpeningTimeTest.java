package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.ui.Engines;
import org.chancery.ui.jobs.OpeningTime;
import org.chancery.ui.tests.Screenshots;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints how long the largest treaty takes from the command to its tree on the screen. */
class OpeningTimeTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void opensTheLargestTreaty() throws Exception {
		Path file = SharedData.file("data/word/treaties/pta_449.typed.docx").orElse(null);
		Assumptions.assumeTrue(file != null, "the largest treaty is not beside the repository");
		save(file);
		for (int i = 1; i <= 3; i++) {
			window.open(folder.resolve("d"));
			Waiting.until("the time is taken", () -> OpeningTime.milliseconds() >= 0);
			assertTrue(window.clauses().size() > 10);
			System.out.println("open pta_449, run " + i + ": tree shown after " + OpeningTime.milliseconds() + " ms");
			if (i == 3) {
				Screenshots.take("largest-treaty");
			}
			window.close();
		}
	}

	private void save(Path file) throws IOException, org.chancery.core.exchange.UnreadableFileException {
		OpenDossier dossier = new ImportTreaty(Engines.get(), Files.readAllBytes(file), "en").perform(new BasicMonitor()).dossier();
		dossier.addLayer("delegation", List.of());
		new FolderDossierStore().save(dossier, folder.resolve("d"));
	}
}
