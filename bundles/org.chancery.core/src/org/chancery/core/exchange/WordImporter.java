package org.chancery.core.exchange;

import org.eclipse.emf.common.util.Monitor;

/** Reads a treaty from a Word file (ISO 29500 WordprocessingML). */
public interface WordImporter {

	/**
	 * Reads a file into clauses. Opens no connection, writes no file, runs nothing that the file holds.
	 *
	 * @param file     the bytes of the file, trusted in nothing
	 * @param language BCP 47 tag of the text, or null to find out
	 * @param monitor  told of the progress; asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 * @throws UnreadableFileException if it is no Word file, is encrypted, truncated, or hostile
	 */
	ImportedTreaty read(byte[] file, String language, Monitor monitor) throws UnreadableFileException;
}
