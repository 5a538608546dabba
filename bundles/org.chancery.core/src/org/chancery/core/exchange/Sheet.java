package org.chancery.core.exchange;

import java.util.List;

/**
 * A table of a spreadsheet: rows of cells from the top, each cell as the text that it shows. Rows and cells without content
 * count, so that a place in the file is a place here; what is behind the last one of a row is absent.
 *
 * @param name what the table is called; empty if the file has no names
 * @param rows rows of cells; numbers in figures with a decimal point, days as ISO 8601 dates
 */
public record Sheet(String name, List<List<String>> rows) {

	/** Copies the rows. */
	public Sheet {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** How a spreadsheet names a column: A for 0, AB for 27. */
	public static String columnName(int column) {
		return (column < 26 ? "" : columnName(column / 26 - 1)) + (char) ('A' + column % 26);
	}
}
