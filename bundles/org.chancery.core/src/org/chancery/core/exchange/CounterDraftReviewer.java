package org.chancery.core.exchange;

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
}
