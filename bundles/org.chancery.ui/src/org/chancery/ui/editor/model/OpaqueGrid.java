package org.chancery.ui.editor.model;

import java.util.Arrays;
import java.util.List;

/**
 * The plain words of a table as rows of cells, for a preview.
 *
 * @param rows the rows that are shown, each with its cells
 * @param more how many rows are not shown
 */
public record OpaqueGrid(List<List<String>> rows, int more) {

	/** The most rows that a preview shows. */
	public static final int LIMIT = 12;

	/** Rows are separated by line feeds, cells by tabs. */
	public static OpaqueGrid of(String words) {
		List<List<String>> all = Arrays.stream(words.split("\n", -1)).map(row -> List.of(row.split("\t", -1))).toList();
		int shown = Math.min(all.size(), LIMIT);
		return new OpaqueGrid(all.subList(0, shown), all.size() - shown);
	}

	/** The largest number of cells in a row. */
	public int columns() {
		return rows.stream().mapToInt(List::size).max().orElse(1);
	}

	/** How many lines the preview takes. */
	public int lines() {
		return rows.size() + (more > 0 ? 1 : 0);
	}
}
