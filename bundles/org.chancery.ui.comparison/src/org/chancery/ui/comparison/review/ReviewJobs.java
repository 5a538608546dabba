package org.chancery.ui.comparison.review;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.TextComparison;
import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.AnswerCounterDraft;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Engines;
import org.chancery.ui.comparison.review.model.AnswerRequest;
import org.chancery.ui.comparison.review.model.ClausePlaces;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.chancery.ui.comparison.review.model.ReviewRequest;
import org.chancery.ui.comparison.review.model.ReviewedReturn;
import org.chancery.ui.comparison.review.model.TablePositions;
import org.chancery.ui.comparison.review.model.TakeDecisions;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierSnapshot;
import org.chancery.ui.jobs.Export;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;

/** Reviews and answers, beside the window. */
public final class ReviewJobs {

	/** Names the step in which decisions come into the dossier. */
	static final String STEP = "take decisions into the text";

	private record Compared(TextComparison taken, TextComparison bracketed, Map<String, String> places) {
	}

	private ReviewJobs() {
	}

	/** Reviews what was asked for, and shows it. */
	public static void review(IWorkbenchPage page, ReviewRequest request) {
		Optional<DossierSession> session = DossierSessions.get().current();
		session.ifPresent(DossierSession::endTyping);
		ReviewReading reading = session.map(each -> new ReviewReading(request, DossierSnapshot.of(each.dossier()),
				DossierSessions.get().language(), each.projection(DossierSessions.get().audience(), DossierSessions.get().language())))
				.orElseGet(() -> new ReviewReading(request, null, null, null));
		Background.start("Review counter-draft", monitor -> reading.perform(BasicMonitor.toMonitor(monitor)),
				model -> ReviewView.show(page, model));
	}

	/** Writes the answer as a Word file with tracked changes of our own. */
	public static void answer(ReviewModel model, AnswerRequest request) {
		ReviewedReturn reviewed = model.reviewed();
		Path file = request.path();
		var options = new RedlineOptions(request.author(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
		var answer = new AnswerCounterDraft(Engines.get(), reviewed.sent(), reviewed.returned(), request.party(), options);
		Function<CounterDraftChange, CounterDraftAnswer> answers = answers(model, each -> each == null ? CounterDraftAnswer.REFUSE : each);
		var export = Export.ofOpen(reviewed.audience(), "answer to a counter-draft");
		String summary = model.decisions().summary();
		Background.start("Write answer", monitor -> {
			AnswerCounterDraft.Answer made = answer.perform(reviewed.text(), answers, BasicMonitor.toMonitor(monitor));
			export.write(file, out -> out.write(made.file()));
			return made;
		}, made -> MessageDialog.openInformation(null, "Answer written", summary + ".\n\n" + file
				+ told("Restored without a tracked change, since Word tracks no such change", made.unmarked())
				+ told("Refused, and still as it came; correct it by hand", made.left())));
	}

	private static String told(String heading, List<CounterDraftChange> changes) {
		return changes.isEmpty() ? "" : changes.stream().map(each -> each.number().isEmpty() ? each.part() : each.number()).distinct()
				.collect(Collectors.joining(", ", "\n\n" + heading + ": ", "."));
	}

	/**
	 * Takes what was decided into the text of the open dossier as one step: what was taken over into its clauses, what stands
	 * in brackets as positions of the party beside them. What was refused or is undecided leaves them as they are.
	 *
	 * @param party whose positions they are; null if nothing stands in brackets
	 * @param done  called when it was
	 */
	public static void takeIntoDossier(ReviewModel model, Party party, Runnable done) {
		DossierSession session = DossierSessions.get().current().orElseThrow();
		ReviewedReturn reviewed = model.reviewed();
		Audience audience = session.dossier().audience(reviewed.audience()).orElseThrow();
		Projection text = session.projection(audience, DossierSessions.get().language());
		var refused = answers(model, each -> CounterDraftAnswer.REFUSE);
		var taken = answers(model, each -> each == CounterDraftAnswer.TAKE_OVER ? each : CounterDraftAnswer.REFUSE);
		var bracketed = answers(model, each -> each == CounterDraftAnswer.BRACKET ? CounterDraftAnswer.TAKE_OVER : CounterDraftAnswer.REFUSE);
		Background.start("Take decisions into the text", monitor -> {
			Monitor inner = BasicMonitor.toMonitor(monitor);
			Projection base = answered(reviewed, refused, inner);
			return new Compared(new CompareTexts(base, answered(reviewed, taken, inner)).perform(),
					new CompareTexts(base, answered(reviewed, bracketed, inner)).perform(), ClausePlaces.of(base, text));
		}, compared -> {
			if (DossierSessions.get().current().orElse(null) == session && take(session, audience, party, compared)) {
				done.run();
			}
		});
	}

	private static boolean take(DossierSession session, Audience audience, Party party, Compared compared) {
		session.endTyping();
		Projection text = session.projection(audience, DossierSessions.get().language());
		return Background.attempt("Take decisions into the text", monitor -> session.execute(STEP, () -> {
			new TakeDecisions(session.dossier(), text, compared.taken(), compared.places()).perform();
			new TablePositions(session.dossier(), audience, compared.bracketed(), compared.places(), party).perform();
		}));
	}

	private static Projection answered(ReviewedReturn reviewed, Function<CounterDraftChange, CounterDraftAnswer> answers, Monitor monitor)
			throws UnreadableFileException {
		Engine engine = Engines.get();
		byte[] file = engine.counterDraftReviewer().answer(reviewed.sent(), reviewed.returned(), reviewed.text(), reviewed.party(), answers,
				monitor);
		OpenDossier read = new ImportTreaty(engine, file, reviewed.text().language()).perform(monitor).dossier();
		return Projector.project(read, read.audiences().getFirst(), read.dossier().getText().getLanguages().getFirst());
	}

	private static Function<CounterDraftChange, CounterDraftAnswer> answers(ReviewModel model, UnaryOperator<CounterDraftAnswer> treat) {
		return model.decisions().answers(model.reviewed().review().changes(), treat);
	}
}
