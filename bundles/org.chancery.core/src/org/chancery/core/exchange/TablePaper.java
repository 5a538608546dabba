package org.chancery.core.exchange;

import java.util.List;

/**
 * A working paper that is one big table under a title, on pages lying on their side: the ledger in three columns, the
 * positions of parties side by side.
 *
 * @param title          stands above the table; not empty
 * @param introduction   paragraphs between title and table
 * @param classification the line in the header of every page, for instance the audience it is made for; empty for none
 * @param language       BCP 47 tag of the words
 * @param columns        the columns; the row of their headings is repeated on every page
 * @param rows           the rows in order
 */
public record TablePaper(String title, List<String> introduction, String classification, String language,
		List<Column> columns, List<Row> rows) {

	/** Before words of a cell that differ from those beside them. */
	public static final char MARK_START = '\uFFF9';
	/** Behind words of a cell that differ from those beside them. */
	public static final char MARK_END = '\uFFFB';

	/** Words of a cell that differ from those beside them, and are shown so. */
	public static String marked(String words) {
		return MARK_START + words + MARK_END;
	}

	/**
	 * A column.
	 *
	 * @param heading what stands at its head
	 * @param weight  its share of the width of the page, in proportion to the weights of all; at least 1
	 */
	public record Column(String heading, int weight) {
	}

	/** How a row looks. */
	public enum Look {
		/** A row like others. */
		PLAIN,
		/** Begins a group of rows; if it has but one cell, that cell spans all columns. */
		HEADING,
		/** Sums up the rows above it. */
		TOTAL
	}

	/**
	 * A row.
	 *
	 * @param cells the paragraphs of each cell; as many cells as columns, or one that spans them all
	 */
	public record Row(Look look, List<List<String>> cells) {

		/** Copies the cells. */
		public Row {
			cells = cells.stream().map(List::copyOf).toList();
		}

		/** A row of cells of one paragraph each. */
		public static Row of(Look look, String... cells) {
			return new Row(look, java.util.Arrays.stream(cells).map(List::of).toList());
		}
	}

	/** Copies the lists, and checks that the rows fit the columns. */
	public TablePaper {
		introduction = List.copyOf(introduction);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (Row row : rows) {
			if (row.cells().size() != columns.size() && row.cells().size() != 1) {
				throw new IllegalArgumentException("a row has " + row.cells().size() + " cells under " + columns.size() + " columns");
			}
		}
	}
}
