package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.chancery.ui.comparison.Comparisons;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.views.ClauseHistoryView;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person looks back in a sealed dossier: what became of a clause, and of the whole text. */
class SealedHistoryTest {

	@TempDir
	Path folder;

	private final DraftWindow window = new DraftWindow();
	private SealedOffice office;

	@BeforeEach
	void open() throws Exception {
		office = new SealedOffice(folder, window).open();
	}

	@AfterEach
	void close() throws Exception {
		Waiting.display().syncExec(() -> {
			page().closeAllEditors(false);
			page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.chancery.ui.draft"));
		});
		office.close();
	}

	@Test
	void aClauseHasEverySavedStateOfItsTextWithTheAuthor() throws Exception {
		ClauseHistoryView history = (ClauseHistoryView) Waiting.display().syncCall(() -> page().showView(ClauseHistoryView.ID));
		window.select(window.ask(session -> Dossiers.clause(session.dossier(), 0).getClauses().getLast().getId()));
		office.reword("Access is free of charge by day.");
		office.save();
		office.reword("Access is free of charge by night.");
		office.save();
		office.reword("Access is free of charge at dawn.");
		Waiting.until("three versions and what is not saved", () -> history.shownWords().split("Anna Lind", -1).length == 4
				&& history.shownWords().contains("As it stands, not saved"));
		String words = Waiting.display().syncCall(history::shownWords);
		assertTrue(words.contains("day") && words.contains("night") && words.contains("dawn"), words);
		assertTrue(words.endsWith("Access is free of charge."), words);
		Screenshots.take("history-sealed");
		Waiting.display().syncExec(() -> page().hideView(history));
	}

	@Test
	void anEarlierStateStandsBesideTheTextOfNow() {
		office.reword("Access is free of charge by day.");
		office.save();
		window.command("org.chancery.ui.comparison.withVersion");
		Page dialog = Page.titled("Compare Texts");
		Screenshots.take("compare-versions");
		dialog.press("Compare");
		Waiting.until("they are compared", () -> comparison() != null && comparison().isCompared());
		String left = Waiting.display().syncCall(() -> comparison().left().name());
		assertTrue(left.startsWith("Saved ") && left.contains("Anna Lind") && left.endsWith("delegation"), left);
	}

	private static TreatyComparison comparison() {
		return Comparisons.in(page().getActiveEditor()).orElse(null);
	}

	private static IWorkbenchPage page() {
		return DraftWindow.window().getActivePage();
	}
}
