package org.chancery.negotiation.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chancery.core.exchange.Sheet;

/** A table read by the heads of its columns, in whatever order they stand. Its first row with content is the head. */
final class SheetRows {

	private static final int MOST_PROBLEMS = 200;

	private final Map<String, Integer> columns = new HashMap<>();
	private final List<SheetProblem> problems = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();
	private final Sheet sheet;
	private int head = -1;

	/** @param known the columns that are read; @param needed those of them that must be there */
	SheetRows(Sheet sheet, List<String> known, List<String> needed) {
		this.sheet = sheet;
		while (head + 1 < sheet.rows().size() && isEmpty(sheet.rows().get(head + 1))) {
			head++;
		}
		head++;
		if (head >= sheet.rows().size()) {
			head = 0;
			problems.add(new SheetProblem(1, "", "expected a row of heads: " + String.join(", ", known)));
			return;
		}
		readHead(sheet.rows().get(head), known);
		needed.stream().filter(name -> !columns.containsKey(name))
				.forEach(name -> problems.add(new SheetProblem(head + 1, "", "expected a column \u201c" + name + "\u201d")));
	}

	private void readHead(List<String> cells, List<String> known) {
		for (int i = 0; i < cells.size(); i++) {
			String name = name(cells.get(i));
			if (!known.contains(name)) {
				if (!name.isEmpty()) {
					remarks.add("The column \u201c" + cells.get(i).strip() + "\u201d is not read.");
				}
			} else if (columns.putIfAbsent(name, i) != null) {
				problems.add(new SheetProblem(head + 1, name, "expected one column of that name"));
			}
		}
	}

	/** A head without its capitals, with what stands in parentheses left out: Clause (citation). */
	private static String name(String cell) {
		return cell.toLowerCase(Locale.ROOT).replaceAll("\\(.*\\)", "").replaceAll("[\\s_]+", " ").strip();
	}

	private static boolean isEmpty(List<String> row) {
		return row.stream().allMatch(String::isBlank);
	}

	/** The indices of the rows below the head that have content. */
	List<Integer> rows() {
		List<Integer> rows = new ArrayList<>();
		for (int i = head + 1; i < sheet.rows().size() && !columns.isEmpty(); i++) {
			if (!isEmpty(sheet.rows().get(i))) {
				rows.add(i);
			}
		}
		return rows;
	}

	/** What a cell says; empty if the table has no such column. */
	String cell(int row, String column) {
		Integer index = columns.get(column);
		List<String> cells = sheet.rows().get(row);
		return index == null || index >= cells.size() ? "" : cells.get(index).strip();
	}

	/** Whether the table has that column. */
	boolean has(String column) {
		return columns.containsKey(column);
	}

	void refuse(int row, String column, String expected) {
		if (problems.size() < MOST_PROBLEMS) {
			problems.add(new SheetProblem(row + 1, column, expected));
		}
	}

	void remark(int row, String words) {
		remarks.add("Row " + (row + 1) + ": " + words);
	}

	List<SheetProblem> problems() {
		return problems;
	}

	List<String> remarks() {
		return remarks;
	}
}
