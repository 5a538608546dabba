package org.chancery.core.exchange;

import java.util.function.Function;

import org.chancery.core.projection.Projection;
import org.eclipse.emf.common.util.Monitor;

/** Finds what was done to a Word file between sending and return. */
public interface CounterDraftReviewer {

	/**
	 * Compares two files. What is left of the returned one when all its tracked changes are rejected should be the sent
	 * one; whatever is not is undeclared. Differences that come of saving alone, in Word or another program, are none.
	 * Opens no connection, writes no file, runs nothing that the files hold.
	 *
	 * @param sent     the bytes of the file that was sent
	 * @param returned the bytes of the file that came back, trusted in nothing
	 * @param text     the text that was sent, whose clauses the changes are told by
	 * @param monitor  asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 * @throws UnreadableFileException if the returned file, or else the sent one, is no Word file or a damaged or hostile one
	 */
	CounterDraftReview review(byte[] sent, byte[] returned, Projection text, Monitor monitor) throws UnreadableFileException;

	/**
	 * Makes of a returned file the text that we answer with: every change, of whatever form, is taken over, refused
	 * or put in brackets, and no tracked change is left; comments stay. Where undeclared changes of one place are answered
	 * differently and cannot be told apart, those of the words that they share are decided together.
	 *
	 * @param sent     the bytes of the file that was sent
	 * @param returned the bytes of the file that came back, trusted in nothing
	 * @param text     the text that was sent, as in {@link #review}
	 * @param party    in whose name the words of undeclared changes stand in brackets
	 * @param answers  asked for each change that {@link #review} tells, just as it tells it
	 * @return the bytes of the file that comes of it
	 * @throws UnreadableFileException as {@link #review}
	 */
	byte[] answer(byte[] sent, byte[] returned, Projection text, String party,
			Function<CounterDraftChange, CounterDraftAnswer> answers, Monitor monitor) throws UnreadableFileException;

	/** The bytes of a file with all its tracked changes accepted; fails as {@link #review}. */
	byte[] after(byte[] file) throws UnreadableFileException;
}
