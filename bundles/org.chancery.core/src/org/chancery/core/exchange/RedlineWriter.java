package org.chancery.core.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.emf.common.util.Monitor;

/** Writes what differs between two Word files as a Word file with tracked changes (ISO 29500-1, 17.13.5). */
public interface RedlineWriter {

	/**
	 * Writes a redline. Accepting all its changes gives the new text, rejecting all the old one: words, numbers, order,
	 * tables, notes, headers and footers. What Word cannot track is that of the new file: the definitions of styles, the
	 * settings, comments.
	 * <p>
	 * Changes that the files already track stay in the names of their authors, as far as the words that they are about are
	 * still in one of the files: the old text is what remains of the old file when all its changes are rejected, the new
	 * text what remains of the new one when all are accepted. Where one of the files asks that personal information be
	 * removed on saving, our own changes name "Author" and no date, as Word does.
	 *
	 * @param before  the bytes of the old file, trusted in nothing
	 * @param after   the bytes of the new file, trusted in nothing
	 * @param options in whose name the changes stand; the same files and options give the same bytes
	 * @param out     where to; not closed
	 * @param monitor told of the progress; asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 * @throws UnreadableFileException if one of the files is no Word file, encrypted, truncated or hostile; nothing was written
	 */
	void writeRedline(byte[] before, byte[] after, RedlineOptions options, OutputStream out, Monitor monitor)
			throws IOException, UnreadableFileException;
}
