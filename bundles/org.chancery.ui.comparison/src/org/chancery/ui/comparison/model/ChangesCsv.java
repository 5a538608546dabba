package org.chancery.ui.comparison.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes as comma-separated values (RFC 4180): a line of headings, then one for each change, in UTF-8 with a mark at the
 * beginning by which spreadsheets know it. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class ChangesCsv {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private ChangesCsv() {
	}

	/**
	 * Writes changes.
	 *
	 * @param left  name of the left text
	 * @param right name of the right text
	 */
	public static String of(List<ChangeLine> changes, String left, String right) {
		var csv = new StringBuilder(BYTE_ORDER_MARK);
		csv.append(line(Arrays.stream(ChangeColumn.values()).map(column -> title(column, left, right)).toList()));
		changes.forEach(each -> csv.append(line(Arrays.stream(ChangeColumn.values()).map(column -> column.words(each)).toList())));
		return csv.toString();
	}

	/** What stands at the head of a column when the texts have names. */
	public static String title(ChangeColumn column, String left, String right) {
		return switch (column) {
		case LEFT -> "Only " + left;
		case RIGHT -> "Only " + right;
		case CHANGE, WEIGHT, PLACE, CHAPTER, REASONS -> column.title();
		};
	}

	private static String line(List<String> cells) {
		return cells.stream().map(ChangesCsv::cell).collect(Collectors.joining(",")) + "\r\n";
	}

	private static String cell(String words) {
		String safe = !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
		boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
	}
}
