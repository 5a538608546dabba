package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.AnswerCounterDraft;
import org.chancery.core.operation.ReviewCounterDraft;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;

/** Answers a counter-draft with a redline of our own. */
final class AnswerCommand implements Command {

	private static final String WHICH = "a number of 'review', declared, undeclared, all, or an author; may be given again";

	@Override
	public String name() {
		return "answer";
	}

	@Override
	public String summary() {
		return "answer a counter-draft in Word: take over, refuse or bracket each change";
	}

	@Override
	public List<String> operands() {
		return List.of("SENT.docx", "RETURNED.docx");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "OUT.docx", "the answer: what our text does to theirs, as tracked changes; a file of that name is replaced"),
				Option.value("take", "WHICH", "changes that are taken over: " + WHICH),
				Option.value("bracket", "WHICH", "changes that stand in brackets with the name of their party: likewise"),
				Option.value("refuse", "WHICH", "changes that are refused: likewise; all that are not named are"),
				Option.value("party", 'p', "P", "in whose name undeclared words stand in brackets; \"other side\" if none is named"),
				Option.value("author", "NAME", "in whose name our changes stand; " + RedlineOptions.AUTHOR + " if none is named"));
	}

	@Override
	public String usage() {
		return "answer SENT.docx RETURNED.docx -o OUT.docx [--take WHICH]... [--bracket WHICH]... [--refuse WHICH]... [--party P] [--author NAME]";
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUseException, FaultException {
		Path out = Session.path(arguments.required("output"));
		Path returned = Session.path(arguments.operand(1));
		byte[] theirs = session.read(returned);
		byte[] ours = session.read(Session.path(arguments.operand(0)));
		String author = arguments.value("author").orElse(RedlineOptions.AUTHOR);
		if (author.isBlank()) {
			throw new WrongUseException("--author needs a name");
		}
		try {
			ReviewCounterDraft.Result found = new ReviewCounterDraft(session.engine(), ours, theirs).perform(session.monitor());
			var decisions = new Decisions(found.review().changes());
			decisions.set(arguments.values("take"), CounterDraftAnswer.TAKE_OVER);
			decisions.set(arguments.values("bracket"), CounterDraftAnswer.BRACKET);
			decisions.set(arguments.values("refuse"), CounterDraftAnswer.REFUSE);
			var options = new RedlineOptions(author, Instant.now().truncatedTo(ChronoUnit.SECONDS));
			AnswerCounterDraft.Answer answer = new AnswerCounterDraft(session.engine(), ours, theirs, arguments.value("party").orElse("other side"), options)
					.perform(text(found), decisions::of, session.monitor());
			Files.write(out, answer.file());
			session.monitor().done();
			session.out().println(decisions.summary() + ": " + out);
			ReviewPrinter.list("Restored without a tracked change, since Word tracks no such change:", answer.unmarked(), session.out());
			ReviewPrinter.list("Refused, and still as it came; correct it by hand:", answer.left(), session.out());
		} catch (UnreadableFileException e) {
			throw new FaultException(returned + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(out.toString(), e);
		}
	}

	private static Projection text(ReviewCounterDraft.Result found) {
		return Projector.project(found.dossier(), found.dossier().dossier().getAudience(),
				found.dossier().dossier().getText().getLanguages().getFirst());
	}
}
