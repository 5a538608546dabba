package org.chancery.ui.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.ui.Engines;
import org.chancery.ui.comparison.parallel.ParallelTextViewer;
import org.chancery.ui.tests.Screenshots;
import org.chancery.ui.tests.journeys.SharedData;
import org.chancery.ui.tests.journeys.Waiting;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints what the parallel text of the largest treaty takes: until it is on the screen, and from change to change. */
class ParallelSpeedTest {

	private static final int STEPS = 50;

	@TempDir
	Path folder;

	private final ComparisonWindow window = new ComparisonWindow();

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void showsTheLargestTreatyInParallel() throws Exception {
		Path file = SharedData.file("data/word/treaties/pta_449.typed.docx").orElse(null);
		Assumptions.assumeTrue(file != null, "the largest treaty is not beside the repository");
		save(file);
		window.open(folder.resolve("d"));
		for (int run = 1; run <= 3; run++) {
			long begun = System.nanoTime();
			window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison();
			long shown = System.nanoTime();
			assertTrue(window.ask(viewer -> viewer.text().changeCount()) > 100);
			long processor = window.ask(ParallelSpeedTest::walk);
			System.out.println("parallel text of pta_449, run " + run + ": shown after " + (shown - begun) / 1_000_000 + " ms, " + STEPS
					+ " changes painted with " + processor / 1_000_000 / STEPS + " ms of processor time each");
			if (run == 3) {
				Screenshots.take("compare-largest-treaty");
			}
			Waiting.display().syncExec(() -> ComparisonWindow.page().closeEditor(ComparisonWindow.page().getActiveEditor(), false));
		}
	}

	/** Goes from change to change and paints each. Returns nanoseconds of processor time. */
	private static long walk(ParallelTextViewer viewer) {
		var threads = ManagementFactory.getThreadMXBean();
		long begun = threads.getCurrentThreadCpuTime();
		for (int step = 0; step < STEPS; step++) {
			assertTrue(viewer.goToChange(true));
			viewer.getControl().update();
			viewer.getControl().getDisplay().readAndDispatch();
		}
		return threads.getCurrentThreadCpuTime() - begun;
	}

	private void save(Path file) throws Exception {
		OpenDossier dossier = new ImportTreaty(Engines.get(), Files.readAllBytes(file), "en").perform(new BasicMonitor()).dossier();
		Audience delegation = dossier.addLayer("delegation", List.of()).getAudience();
		int count = 0;
		for (ProjectedClause clause : Projector.project(dossier, dossier.audiences().getFirst(), "en").all().toList()) {
			if (clause.text().contains(" shall ") && count++ % 10 == 0) {
				new SetContent(dossier, delegation, (Clause) dossier.find(clause.id()), "en",
						InlineSequence.plain(clause.text().replaceFirst(" shall ", " should "))).perform();
			}
		}
		new FolderDossierStore().save(dossier, folder.resolve("d"));
	}
}
