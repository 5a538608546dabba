package org.chancery.core.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.emf.common.util.Monitor;

/** Writes working papers that are one big table as Word files (ISO 29500 WordprocessingML). */
public interface TablePaperWriter {

	/**
	 * Writes a paper. The same paper gives the same bytes; the file names no author, program version or time.
	 *
	 * @param paper   what it says
	 * @param out     where to; not closed
	 * @param monitor told of the progress; asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 */
	void writeTablePaper(TablePaper paper, OutputStream out, Monitor monitor) throws IOException;
}
