package org.chancery.ui.negotiation.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of a table as they are shown: filtered by words, sorted by a column, grouped by another one.
 *
 * @param <T> a row
 */
public final class GridModel<T> {
	private final List<GridColumn<T>> columns;
	private final Function<List<T>, String> summary;
	private final Set<String> closed = new HashSet<>();
	private List<T> rows = List.of();
	private List<GridLine<T>> lines = List.of();
	private String filter = "";
	private int sortedBy = -1;
	private boolean descending;
	private int groupedBy = -1;

	/** @param summary what the heading of a group says of its rows beside their number; empty for nothing */
	public GridModel(List<GridColumn<T>> columns, Function<List<T>, String> summary) {
		this.columns = List.copyOf(columns);
		this.summary = summary;
	}

	/** The columns. */
	public List<GridColumn<T>> columns() {
		return columns;
	}

	/** Shows other rows, filtered, sorted and grouped as before. */
	public void show(List<T> all) {
		rows = List.copyOf(all);
		arrange();
	}

	/** All rows, whatever is shown of them. */
	public List<T> rows() {
		return rows;
	}

	/** What is shown, line by line. */
	public List<GridLine<T>> lines() {
		return lines;
	}

	/** Shows only rows that hold every one of some words in any of their columns. */
	public void filter(String words) {
		filter = words;
		arrange();
	}

	/** Sorts by a column; by none, as the rows came, for -1. */
	public void sort(int column, boolean downwards) {
		sortedBy = column;
		descending = downwards;
		arrange();
	}

	/** The column sorted by; -1 for none. */
	public int sortedBy() {
		return sortedBy;
	}

	/** Whether it is sorted from the highest down. */
	public boolean descending() {
		return descending;
	}

	/** Groups by a column; by none for -1. */
	public void group(int column) {
		groupedBy = column;
		closed.clear();
		arrange();
	}

	/** The column grouped by; -1 for none. */
	public int groupedBy() {
		return groupedBy;
	}

	/** Opens the group of a line, or closes it. */
	public void toggle(GridLine<T> line, boolean open) {
		if (line.group() != null && (open ? closed.remove(line.group()) : closed.add(line.group()))) {
			arrange();
		}
	}

	/** What a column shows on a line: of a heading its sign, the name of the group, and what is said of its rows. */
	public String text(int line, int column) {
		GridLine<T> shown = lines.get(line);
		if (!shown.heading()) {
			return columns.get(column).text().apply(shown.row());
		}
		if (column == groupedBy) {
			return column == 0 ? shown.sign() + " " + shown.name() : shown.name();
		}
		return column == 0 ? shown.sign() : column == widest() ? shown.summary() : "";
	}

	/** The column with the most room beside those that a heading stands in already. */
	private int widest() {
		int widest = -1;
		for (int i = 1; i < columns.size(); i++) {
			if (i != groupedBy && (widest < 0 || columns.get(i).width() > columns.get(widest).width())) {
				widest = i;
			}
		}
		return widest;
	}

	/** The line of a row; -1 if it is not shown. */
	public int lineOf(T row) {
		for (int i = 0; i < lines.size(); i++) {
			if (row != null && row.equals(lines.get(i).row())) {
				return i;
			}
		}
		return -1;
	}

	private void arrange() {
		String[] words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
		List<T> shown = new ArrayList<>(rows.stream().filter(row -> holds(row, words)).toList());
		if (sortedBy >= 0) {
			Comparator<T> order = columns.get(sortedBy).order();
			shown.sort(descending ? order.reversed() : order);
		}
		lines = groupedBy < 0 ? shown.stream().map(row -> GridLine.of(row, (String) null)).toList() : grouped(shown);
	}

	private List<GridLine<T>> grouped(List<T> shown) {
		Map<String, List<T>> groups = new LinkedHashMap<>();
		GridColumn<T> column = columns.get(groupedBy);
		shown.forEach(row -> groups.computeIfAbsent(column.text().apply(row), none -> new ArrayList<>()).add(row));
		List<GridLine<T>> arranged = new ArrayList<>();
		groups.forEach((name, its) -> {
			boolean open = !closed.contains(name);
			String called = name.isEmpty() ? "No " + column.title().toLowerCase(Locale.ROOT) : name;
			arranged.add(new GridLine<>(null, name, called, its.size(), summary.apply(its), open));
			if (open) {
				its.forEach(row -> arranged.add(GridLine.of(row, name)));
			}
		});
		return List.copyOf(arranged);
	}

	private boolean holds(T row, String[] words) {
		if (words.length == 1 && words[0].isEmpty()) {
			return true;
		}
		var all = new StringBuilder();
		columns.forEach(column -> all.append(column.text().apply(row).toLowerCase(Locale.ROOT)).append('\n'));
		for (String word : words) {
			if (all.indexOf(word) < 0) {
				return false;
			}
		}
		return true;
	}
}
