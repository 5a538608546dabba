package org.chancery.word.sheet;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;

/** The cells of one table. The cells of a merged area all show what its first one holds. */
final class SheetCells {

	private static final int MOST_ROWS = 100_000;
	private static final int MOST_COLUMNS = 500;
	private static final int MOST_CELLS = 2_000_000;

	private final List<String> strings;
	private final CellStyles styles;
	private final List<List<String>> rows = new ArrayList<>();
	private final List<int[]> merged = new ArrayList<>();
	private int cells;

	SheetCells(List<String> strings, CellStyles styles) {
		this.strings = strings;
		this.styles = styles;
	}

	void read(XmlCursor root) throws UnreadableFileException {
		root.children(child -> {
			if (child.is("sheetData")) {
				child.children(this::row);
			} else if (child.is("mergeCells")) {
				child.children(this::merge);
			}
		});
		merged.forEach(this::spread);
	}

	List<List<String>> rows() {
		return rows;
	}

	private void row(XmlCursor element) throws UnreadableFileException {
		int number = XmlCursor.number(element.plain("r"), rows.size() + 1);
		if (number < 1 || number > MOST_ROWS) {
			throw new WorkbookFault("The table has more than " + MOST_ROWS + " rows.");
		}
		while (rows.size() < number) {
			rows.add(new ArrayList<>());
		}
		List<String> row = rows.get(number - 1);
		element.children(cell -> cell(cell, row));
	}

	private void cell(XmlCursor element, List<String> row) throws UnreadableFileException {
		String reference = element.plain("r");
		int column = reference == null ? row.size() : column(reference);
		String type = element.plain("t");
		int style = XmlCursor.number(element.plain("s"), -1);
		var value = new StringBuilder();
		var inline = new StringBuilder();
		element.children(child -> {
			if (child.is("v")) {
				child.appendText(value);
			} else if (child.is("is")) {
				inline.append(WorkbookReader.richText(child));
			}
		});
		put(row, column, "inlineStr".equals(type) ? inline.toString() : shown(type == null ? "n" : type, value.toString(), style));
	}

	private String shown(String type, String value, int style) {
		return switch (type) {
		case "s" -> {
			int index = XmlCursor.number(value, -1);
			yield index >= 0 && index < strings.size() ? strings.get(index) : "";
		}
		case "b" -> value.equals("1") ? "true" : "false";
		case "n" -> value.isEmpty() ? "" : styles.shown(value, style);
		case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
		default -> value;
		};
	}

	private void put(List<String> row, int column, String text) {
		if (column < 0 || column >= MOST_COLUMNS || text.isEmpty()) {
			return;
		}
		if (++cells > MOST_CELLS) {
			throw new WorkbookFault("The table has too many cells to be one of a delegation.");
		}
		while (row.size() <= column) {
			row.add("");
		}
		row.set(column, text);
	}

	private void merge(XmlCursor element) {
		String[] ends = String.valueOf(element.plain("ref")).split(":");
		if (ends.length == 2) {
			merged.add(new int[] { rowOf(ends[0]), column(ends[0]), rowOf(ends[1]), column(ends[1]) });
		}
	}

	private void spread(int[] area) {
		if (area[0] < 0 || area[1] < 0 || area[0] >= rows.size() || area[1] >= rows.get(area[0]).size()) {
			return;
		}
		String text = rows.get(area[0]).get(area[1]);
		for (int row = area[0]; row <= Math.min(area[2], rows.size() - 1); row++) {
			for (int column = area[1]; column <= Math.min(area[3], MOST_COLUMNS - 1); column++) {
				put(rows.get(row), column, text);
			}
		}
	}

	/** The column of a reference such as AB12, from 0; -1 if it is none. */
	private static int column(String reference) {
		int column = 0;
		int at = 0;
		while (at < reference.length() && at < 4 && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
			column = column * 26 + reference.charAt(at++) - 'A' + 1;
		}
		return column - 1;
	}

	private static int rowOf(String reference) {
		return XmlCursor.number(reference.replaceFirst("^[A-Z]+", ""), 0) - 1;
	}
}
