package org.chancery.ui.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.ui.comparison.FixedSide;
import org.chancery.ui.comparison.OpenSide;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.ChangeFilter;
import org.chancery.ui.comparison.model.ParallelText;
import org.chancery.ui.comparison.views.ChangesView;
import org.chancery.ui.comparison.views.ClauseHistoryView;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.chancery.ui.tests.journeys.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person compares texts, goes from change to change, takes words over and undoes it. */
class ComparisonJourneyTest {

	private static final String NEXT = "org.eclipse.compare.selectNextChange";
	private static final String TO_LEFT = "org.eclipse.compare.copyRightToLeft";

	@TempDir
	Path folder;

	private final ComparisonWindow window = new ComparisonWindow();
	private final OpenDossier dossier = Dossiers.small();
	private final String grant = Dossiers.clause(dossier, 0).getClauses().getFirst().getId();
	private final String force = Dossiers.clause(dossier, 1).getClauses().getFirst().getId();

	@BeforeEach
	void open() throws Exception {
		new FolderDossierStore().save(dossier, folder.resolve("d"));
		window.open(folder.resolve("d"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void privateAndPublicTextStandSideBySide() {
		window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison();
		assertEquals(1, (int) window.ask(viewer -> viewer.text().changeCount()));
		window.command(NEXT).awaitsCurrent("Article 1(1)");
		ChangesView changes = window.view(ChangesView.class, ChangesView.ID);
		Waiting.until("the table has the change", () -> changes.table().lines().size() == 1);
		Screenshots.take("compare-private-public");
	}

	@Test
	void theSameTextsAreNotOpenedTwice() {
		window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison();
		window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison();
		assertEquals(1, (int) Waiting.display().syncCall(() -> ComparisonWindow.page().findEditors(null, "org.eclipse.compare.CompareEditor",
				org.eclipse.ui.IWorkbenchPage.MATCH_ID).length));
	}

	@Test
	void privateWordsAreMadePublicOnlyAfterAQuestionAndComeBackByUndo() {
		window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison().reveal(grant);
		window.command(TO_LEFT).press("Take over", "Take Over").awaits("nothing differs", text -> text.changeCount() == 0);
		assertTrue(words(grant).endsWith("within quotas."));
		window.command("org.eclipse.ui.edit.undo").awaits("it differs again", text -> text.changeCount() == 1);
		assertFalse(words(grant).endsWith("within quotas."));
	}

	@Test
	void aCounterDraftIsShownWithWhatBothComeFrom() {
		Projection sent = project(dossier);
		OpenDossier returned = Dossiers.small();
		window.show(() -> counterDraft(sent, returned));
		assertTrue(window.ask(viewer -> viewer.text().changeCount()) > 0);
		window.reveal(force).awaitsCurrent("Article 2(1)");
		Screenshots.take("compare-three-texts");
		window.command(TO_LEFT).awaits("their words are ours", text -> text.rows().get(text.rowOf(force)).left().text().contains("June"));
		assertTrue(words(force).contains("June"));
		window.command("org.eclipse.ui.edit.undo").awaits("ours again", text -> text.rows().get(text.rowOf(force)).left().text().contains("May"));
	}

	@Test
	void onlyWhatTouchesTheEffectIsShownIfThatIsWanted() {
		window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison();
		window.command("org.chancery.ui.comparison.substantiveOnly").command("org.chancery.ui.comparison.changesOnly");
		window.awaits("changes alone", ParallelText::changesOnly);
		assertEquals(ChangeFilter.SUBSTANTIVE, window.ask(viewer -> viewer.text().filter()));
		assertEquals(2, (int) window.ask(viewer -> viewer.text().rows().size()), "the article's heading and the change");
		Screenshots.take("compare-changes-only");
	}

	@Test
	void theParallelTextFollowsWhatIsEdited() {
		window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison();
		window.askSession(session -> {
			set(session, session.audiences().getLast(), force, "It never enters into force.");
			return null;
		});
		window.awaits("two changes", text -> text.changeCount() == 2);
		window.reveal(force);
		ClauseHistoryView history = window.view(ClauseHistoryView.class, ClauseHistoryView.ID);
		Waiting.until("the history has both versions", () -> history.shownWords().contains("As it stands, not saved")
				&& history.shownWords().contains("As it was opened"));
		Screenshots.take("compare-history");
	}

	@Test
	void aClosedDossierLeavesNoComparisonBehind() {
		window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison();
		Waiting.display().syncExec(() -> org.chancery.ui.DossierSessions.get().close());
		Waiting.until("the comparison is closed", () -> ComparisonWindow.page().findEditors(null, "org.eclipse.compare.CompareEditor",
				org.eclipse.ui.IWorkbenchPage.MATCH_ID).length == 0);
	}

	private TreatyComparison counterDraft(Projection sent, OpenDossier returned) {
		DossierSession session = org.chancery.ui.DossierSessions.get().current().orElseThrow();
		OpenDossier theirs = returned;
		Clause last = Dossiers.clause(theirs, 1).getClauses().getFirst();
		new SetContent(theirs, Dossiers.everybody(theirs), last, "en", InlineSequence.plain("This Agreement enters into force in June.")).perform();
		Clause added = AddClause.after(theirs, Dossiers.everybody(theirs), ClauseKind.PARAGRAPH, last).perform();
		new SetContent(theirs, Dossiers.everybody(theirs), added, "en", InlineSequence.plain("It is registered with the United Nations.")).perform();
		return new TreatyComparison(new FixedSide("As sent", sent), new OpenSide(session, session.audiences().getFirst(), "en"),
				new FixedSide("counter-draft.docx", project(theirs)));
	}

	private static Projection project(OpenDossier dossier) {
		return Projector.project(dossier, Dossiers.everybody(dossier), "en");
	}

	private String words(String clauseId) {
		return window.askSession(session -> session.projection(session.audiences().getFirst(), "en").find(clauseId).orElseThrow().text());
	}

	private static void set(DossierSession session, Audience audience, String clauseId, String words) {
		session.execute("edit", () -> new SetContent(session.dossier(), audience, (Clause) session.dossier().find(clauseId), "en",
				InlineSequence.plain(words)).perform());
	}
}
