package org.chancery.core.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
	 * @param text    the text that was sent, whose clauses the changes are told by
	 * @param answers asked for each change that {@link ReviewCounterDraft} tells, just as it tells it
	 * @param monitor asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 * @return the bytes of the answer
	 * @throws UnreadableFileException if a file is at fault
	 */
	public byte[] perform(Projection text, Function<CounterDraftChange, CounterDraftAnswer> answers, Monitor monitor)
			throws UnreadableFileException {
		byte[] ours = engine.counterDraftReviewer().answer(sent, returned, text, party, answers, monitor);
		byte[] theirs = engine.counterDraftReviewer().after(returned);
		var out = new ByteArrayOutputStream();
		try {
			engine.redlineWriter().writeRedline(theirs, ours, options, out, new StepMonitor(monitor));
		} catch (IOException impossible) {
			throw new IllegalStateException("memory cannot fail like a disk", impossible);
		}
		return out.toByteArray();
	}
}
