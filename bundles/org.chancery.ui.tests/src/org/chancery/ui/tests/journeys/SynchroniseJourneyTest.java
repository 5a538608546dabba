package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.TextLayout;
import org.chancery.core.projection.Projector;
import org.chancery.ui.comparison.Comparisons;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people change the same clause: both are shown beside what they come from, and what is taken over reaches the other. */
class SynchroniseJourneyTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();
	private SealedOffice office;
	private Path shared;
	private Path bos;

	@BeforeEach
	void share() throws Exception {
		office = new SealedOffice(folder, window);
		shared = folder.resolve("shared");
		bos = folder.resolve("bos");
		office.as("Anna Lind", anna -> {
			anna.dossier(office.place).addMember(office.card("Bo Ek"), "delegation", false, null);
			anna.synchronize(office.place, shared.toString(), new BasicMonitor());
		});
		office.as("Bo Ek", bo -> {
			bo.trust(office.card("Anna Lind"));
			bo.synchronize(bos, shared.toString(), new BasicMonitor());
		});
	}

	@AfterEach
	void close() {
		Waiting.display().syncExec(() -> {
			try {
				PlatformUI.getWorkbench().showPerspective("org.chancery.ui.draft", DraftWindow.window());
			} catch (WorkbenchException e) {
				throw new AssertionError(e);
			}
		});
		office.close();
	}

	@Test
	void whatBothChangedIsShownThreeWaysAndNothingIsLost() throws Exception {
		office.open();
		office.reword("Access costs one florin.");
		office.save();
		office.as("Bo Ek", bo -> {
			OpenDossier dossier = bo.dossiers().open(bos);
			SealedOffice.reword(dossier, "Access costs two florins.", Runnable::run);
			bo.dossiers().save(dossier, bos);
			bo.synchronize(bos, shared.toString(), new BasicMonitor());
		});
		window.command("org.chancery.ui.synchronise");
		Page.titled("Synchronise").typeFirst(shared.toString()).press("OK").gone();
		Page told = Page.titled("Synchronise").awaits("You and somebody else changed the same");
		Screenshots.take("sealing-merge-told");
		told.press("Show both");
		Waiting.until("three texts", () -> comparison() != null && comparison().ancestor() != null && comparison().isCompared());
		Screenshots.take("sealing-merge");
		String mine = office.words();
		String theirs = last(Waiting.display().syncCall(() -> comparison().right().projection()));
		assertEquals("Access is free of charge.", last(Waiting.display().syncCall(() -> comparison().ancestor().projection())));
		assertEquals(java.util.Set.of("Access costs one florin.", "Access costs two florins."), java.util.Set.of(mine, theirs));
		window.command("org.eclipse.compare.selectNextChange").command("org.eclipse.compare.copyRightToLeft");
		Waiting.until("it is taken over", () -> DossierWords.now().equals(theirs));
		office.save();
		window.command("org.chancery.ui.synchronise");
		Page again = Page.titled("Synchronise");
		assertEquals(shared.toString(), again.readFirst());
		again.press("OK").gone();
		Page.titled("Synchronise").awaits("Synchronised").press("OK").gone();
		office.as("Bo Ek", bo -> {
			bo.synchronize(bos, shared.toString(), new BasicMonitor());
			OpenDossier dossier = bo.dossiers().open(bos);
			assertTrue(TextLayout.of(Projector.project(dossier, Dossiers.everybody(dossier), "en")).contains(theirs));
		});
	}

	@Test
	void offlineNothingIsLostAndADossierIsFetchedForTheFirstTime() throws Exception {
		office.open();
		office.reword("Said offline.");
		window.command("org.chancery.ui.synchronise");
		Page.titled("Synchronise").typeFirst("http://127.0.0.1:9/none.git").press("OK").gone();
		Page.titled("Synchronise").awaits("Nothing was lost").press("OK").gone();
		assertEquals("Said offline.", office.words());
		window.close();
		Path fetched = folder.resolve("fetched");
		window.command("org.chancery.ui.fetchDossier");
		Page.titled("Fetch dossier").type("Address:", shared.toString()).type("New folder:", fetched.toString()).press("Fetch").gone();
		office.awaitOpen(fetched);
		assertEquals("Access is free of charge.", office.words());
	}

	private static TreatyComparison comparison() {
		return Comparisons.in(DraftWindow.window().getActivePage().getActiveEditor()).orElse(null);
	}

	private static String last(Projection text) {
		return text.clauses().getFirst().clauses().getLast().text();
	}

	/** The words in the window, to be asked between two events. */
	private static final class DossierWords {
		static String now() {
			return org.chancery.ui.DossierSessions.get().current()
					.map(session -> last(session.projection(Dossiers.everybody(session.dossier()), "en"))).orElse("");
		}
	}
}
