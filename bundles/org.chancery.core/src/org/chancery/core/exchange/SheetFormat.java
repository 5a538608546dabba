package org.chancery.core.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** Reads and writes a table as a workbook (ISO 29500 SpreadsheetML). */
public interface SheetFormat {

	/**
	 * Reads a table. Computes no formula, opens no connection, runs nothing that the file holds.
	 *
	 * @param file the bytes of the file, trusted in nothing
	 * @param name the table to read; where there is none of that name the first that is shown
	 * @throws UnreadableFileException if it is no workbook, is encrypted, truncated, or hostile
	 */
	Sheet read(byte[] file, String name) throws UnreadableFileException;

	/**
	 * Writes a table, its first row as the head. Every cell is text, so that no program takes one for a formula. The same
	 * table gives the same bytes. The file names no author, program version or time.
	 *
	 * @param out where to; not closed
	 */
	void write(Sheet sheet, OutputStream out) throws IOException;
}
