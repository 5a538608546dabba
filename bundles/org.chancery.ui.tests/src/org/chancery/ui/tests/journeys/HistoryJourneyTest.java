package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.core.sealing.AccessRecord;
import org.chancery.ui.jobs.Export;
import org.chancery.ui.tests.Screenshots;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person looks at what was saved, compares it, takes it up again, and reads what was recorded. */
class HistoryJourneyTest {
	private static final String HISTORY = "org.chancery.ui.history";
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
		draft();
		office.close();
	}

	@Test
	void everyStateIsComparedAndTakenUpAgain() {
		office.reword("First words.");
		office.save();
		office.reword("Second words.");
		office.save();
		TableView history = TableView.show(HISTORY).await("three states of public",
				lines -> lines.stream().filter(each -> each.contains("| public |")).count() == 3);
		assertTrue(history.sentence().contains("signed by its author"));
		Screenshots.take("sealing-history");
		history.select(1).press("Compare with Now");
		Waiting.until("the comparison", () -> ShownWords.now().contains("public – Saved by Anna Lind"));
		Screenshots.take("sealing-compare-with-now");
		draft();
		TableView again = TableView.show(HISTORY).await("states", lines -> lines.size() > 3);
		again.select(0, 1).press("Compare Both");
		Waiting.until("both", () -> ShownWords.now().contains("Saved by Anna Lind") && ShownWords.now().contains(" – Saved by"));
		draft();
		TableView.show(HISTORY).await("states", lines -> lines.size() > 3).select(1).press("Take Up Again");
		Page.titled("Take up again").press("OK");
		Waiting.until("the words of then", () -> office.words().equals("First words."));
		TableView.show(HISTORY).await("a new state", lines -> lines.stream().anyMatch(each -> each.contains("restored, latest")));
	}

	@Test
	void exportsAreRecordedAndTheLogIsProved() throws Exception {
		Export export = Waiting.display().syncCall(() -> Export.ofOpen("delegation", "table of changes"));
		Path file = export.write(folder.resolve("out.txt"), out -> out.write('x'));
		assertEquals(1, Files.size(file));
		TableView log = TableView.show("org.chancery.ui.accessLog").await("the export",
				lines -> lines.stream().anyMatch(each -> each.contains("delegation | Anna Lind") && each.contains("recorded that it exported table of changes")));
		assertTrue(log.sentence().contains("neither that nobody else did"));
		Screenshots.take("sealing-access-log");
		log.press("Proofs…");
		Page proofs = Page.titled("Proofs of the log").awaits("Signed by Anna Lind").awaits("root");
		Screenshots.take("sealing-proofs");
		proofs.press("Prove").press("Close").gone();
		office.as("Anna Lind", anna -> assertTrue(anna.dossier(office.place).log().stream().map(AccessRecord::what)
				.anyMatch(each -> each.contains("table of changes"))));
	}

	private static void draft() {
		Waiting.display().syncExec(() -> {
			try {
				PlatformUI.getWorkbench().showPerspective("org.chancery.ui.draft", DraftWindow.window());
			} catch (WorkbenchException e) {
				throw new AssertionError(e);
			}
		});
	}
}
