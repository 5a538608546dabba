package org.chancery.ui.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.operation.WriteRedline;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.edit.DossierSession;
import org.chancery.model.text.Clause;
import org.chancery.ui.Commands;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Engines;
import org.chancery.ui.comparison.review.ReviewJobs;
import org.chancery.ui.comparison.review.ReviewView;
import org.chancery.ui.comparison.review.model.AnswerRequest;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.chancery.ui.comparison.review.model.ReviewRequest;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.chancery.ui.tests.journeys.Waiting;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A counter-draft comes back with a declared and an undeclared change; a person decides, takes in, undoes and answers. */
class ReviewJourneyTest {

	private static final String THEIRS = "Each Party may grant access to lighthouses.";
	private static final String OURS = "Each Party shall grant access to lighthouses.";

	@TempDir
	Path folder;

	private final OpenDossier dossier = Dossiers.small();
	private final String grant = Dossiers.clause(dossier, 0).getClauses().getFirst().getId();
	private final String force = Dossiers.clause(dossier, 1).getClauses().getFirst().getId();

	@BeforeEach
	void open() throws Exception {
		Path place = folder.resolve("d");
		new FolderDossierStore().save(dossier, place);
		files();
		Waiting.display().asyncExec(() -> DossierFiles.open(place));
		Waiting.until("the dossier is open", () -> DossierSessions.get().current().map(DossierSession::location).filter(place::equals).isPresent()
				&& page().getActiveEditor() != null);
		Waiting.display().syncExec(() -> DossierSessions.get().show(DossierSessions.get().current().orElseThrow().audiences().getFirst(), "en"));
	}

	@AfterEach
	void close() {
		Waiting.display().syncExec(() -> {
			DossierSessions.get().close();
			page().closeAllEditors(false);
			page().hideView(page().findView(ReviewView.ID));
		});
	}

	@Test
	void aCounterDraftIsReviewedDecidedTakenInAndAnswered() {
		review();
		ReviewModel model = view().model().orElseThrow();
		assertEquals(1, model.reviewed().review().undeclared());
		assertEquals(2, model.lines().size());
		run("org.chancery.ui.comparison.review.takeOver");
		Waiting.until("it is taken over", () -> model.decision(model.lines().getFirst()) == CounterDraftAnswer.TAKE_OVER);
		run("org.chancery.ui.comparison.review.bracket");
		Waiting.until("the next one is in brackets", () -> model.decision(model.lines().getLast()) == CounterDraftAnswer.BRACKET);
		run("org.chancery.ui.comparison.review.takeIntoText");
		Waiting.until("their words are ours", () -> words(grant).equals(THEIRS));
		assertEquals(0, (int) ask(session -> session.dossier().dossier().getPositions().size()));
		assertEquals("This Agreement enters into force in [ARV: May / BMA: July].", ask(session -> words(force)));
		Screenshots.take("review-counter-draft");
		run("org.eclipse.ui.edit.undo");
		Waiting.until("ours again", () -> words(grant).equals(OURS));
		answer(model);
	}

	private void answer(ReviewModel model) {
		Path file = folder.resolve("answer.docx");
		var request = new AnswerRequest(model);
		request.setFile(file.toString());
		Waiting.display().asyncExec(() -> ReviewJobs.answer(model, request));
		Waiting.until("the answer is written", () -> Files.exists(file) && shell("Answer written"));
		Waiting.display().syncExec(() -> Arrays.stream(Waiting.display().getShells()).filter(each -> each.getText().equals("Answer written"))
				.forEach(org.eclipse.swt.widgets.Shell::close));
	}

	private static boolean shell(String title) {
		return Arrays.stream(Waiting.display().getShells()).anyMatch(each -> each.isVisible() && each.getText().equals(title));
	}

	private void review() {
		var request = new ReviewRequest(List.of("public"), List.of("BMA"));
		request.setOwnExport(false);
		request.setSent(folder.resolve("sent.docx").toString());
		request.setReturned(folder.resolve("returned.docx").toString());
		request.setParty("BMA");
		Waiting.display().asyncExec(() -> ReviewJobs.review(page(), request));
		Waiting.until("the review is shown", () -> page().findView(ReviewView.ID) instanceof ReviewView shown && shown.model().isPresent());
	}

	/** The returned file says that it changed when the agreement enters into force, and not that it made a duty a choice. */
	private void files() throws Exception {
		Engine engine = Engines.get();
		OpenDossier theirs = Dossiers.small();
		byte[] sent = draft(engine, theirs);
		set(theirs, Dossiers.clause(theirs, 0).getClauses().getFirst(), THEIRS);
		byte[] silent = draft(engine, theirs);
		set(theirs, Dossiers.clause(theirs, 1).getClauses().getFirst(), "This Agreement enters into force in July.");
		var returned = new ByteArrayOutputStream();
		engine.redlineWriter().writeRedline(silent, draft(engine, theirs), new RedlineOptions("Belmora", null), returned, new BasicMonitor());
		Files.write(folder.resolve("sent.docx"), sent);
		Files.write(folder.resolve("returned.docx"), returned.toByteArray());
	}

	private static byte[] draft(Engine engine, OpenDossier dossier) {
		return WriteRedline.draft(engine, Projector.project(dossier, Dossiers.everybody(dossier), "en"), new BasicMonitor());
	}

	private static void set(OpenDossier dossier, Clause clause, String words) {
		new SetContent(dossier, Dossiers.everybody(dossier), clause, "en", InlineSequence.plain(words)).perform();
	}

	private static void run(String command) {
		Waiting.display().asyncExec(() -> Commands.run(PlatformUI.getWorkbench().getWorkbenchWindows()[0], command));
	}

	private String words(String clauseId) {
		DossierSession session = DossierSessions.get().current().orElseThrow();
		return session.projection(session.audiences().getFirst(), "en").find(clauseId).orElseThrow().text();
	}

	private static <T> T ask(java.util.function.Function<DossierSession, T> question) {
		return Waiting.display().syncCall(() -> question.apply(DossierSessions.get().current().orElseThrow()));
	}

	private static ReviewView view() {
		return Waiting.display().syncCall(() -> (ReviewView) page().findView(ReviewView.ID));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}
}
