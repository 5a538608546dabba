package org.chancery.core.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.chancery.core.projection.Projection;
import org.eclipse.emf.common.util.Monitor;

/** Writes a treaty as a Word file (ISO 29500 WordprocessingML). */
public interface WordExporter {

	/**
	 * Writes the draft for ratification. The same projection and options give the same bytes. The file names no
	 * author, program version or time.
	 *
	 * @param projection the text, in the order and with the names that the reader is to see
	 * @param options    how it is dressed
	 * @param out        where to; not closed
	 * @param monitor    told of the progress; asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 */
	void writeRatificationDraft(Projection projection, DraftOptions options, OutputStream out, Monitor monitor)
			throws IOException;
}
