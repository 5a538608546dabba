package org.chancery.core.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.chancery.core.Engine;
import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.Projection;
import org.eclipse.emf.common.util.Monitor;

/**
 * Answers a counter-draft in Word: what is taken over, refused or put in brackets is decided change by change, undeclared
 * ones included, and what our text then does to theirs stands in the answer as tracked changes of our own. Accepting them
 * all gives our text, rejecting them all the text that came back.
 *
 * @param engine   with a reviewer and a writer of redlines
 * @param sent     the bytes of the file that was sent
 * @param returned the bytes of the file that came back, trusted in nothing
 * @param party    in whose name undeclared words stand in brackets
 * @param options  in whose name our changes stand
 */
public record AnswerCounterDraft(Engine engine, byte[] sent, byte[] returned, String party, RedlineOptions options) {

	/**
	 * What came of it.
	 *
	 * @param file     the bytes of the answer
	 * @param unmarked what the answer restores without a tracked change, since Word tracks no such change: the definition of
	 *                 a style, the place of a bookmark; told as theirs and ours
	 * @param left     undeclared changes that were refused and could not be taken out of what else was done at their place
	 */
	public record Answer(byte[] file, List<CounterDraftChange> unmarked, List<CounterDraftChange> left) {
	}

	/**
	 * @param text    the text that was sent, whose clauses the changes are told by
	 * @param answers asked for each change that {@link ReviewCounterDraft} tells, just as it tells it
	 * @param monitor asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 * @throws UnreadableFileException if a file is at fault
	 */
	public Answer perform(Projection text, Function<CounterDraftChange, CounterDraftAnswer> answers, Monitor monitor)
			throws UnreadableFileException {
		List<CounterDraftChange> refused = new ArrayList<>();
		byte[] ours = engine.counterDraftReviewer().answer(sent, returned, text, party, change -> {
			CounterDraftAnswer answer = answers.apply(change);
			if (!change.declared() && answer == CounterDraftAnswer.REFUSE) {
				refused.add(change);
			}
			return answer;
		}, monitor);
		byte[] theirs = engine.counterDraftReviewer().after(returned);
		var out = new ByteArrayOutputStream();
		try {
			engine.redlineWriter().writeRedline(theirs, ours, options, out, new StepMonitor(monitor));
		} catch (IOException impossible) {
			throw new IllegalStateException("memory cannot fail like a disk", impossible);
		}
		List<CounterDraftChange> found = new ArrayList<>(undeclared(sent, ours, text, monitor));
		refused.removeIf(change -> !found.remove(change));
		return new Answer(out.toByteArray(), undeclared(theirs, out.toByteArray(), text, monitor), refused);
	}

	private List<CounterDraftChange> undeclared(byte[] old, byte[] now, Projection text, Monitor monitor) throws UnreadableFileException {
		return engine.counterDraftReviewer().review(old, now, text, monitor).changes().stream().filter(change -> !change.declared()).toList();
	}
}
