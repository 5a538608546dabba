package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two texts clause by clause, as they are shown: which rows, which of them count as changes, and what follows what. A
 * value: another filter gives another one.
 */
public final class ParallelText {

	/** No rows. */
	public static final ParallelText EMPTY = new ParallelText(List.of(), ChangeFilter.ALL, false);

	private final List<ParallelRow> all;
	private final List<ParallelRow> rows;
	private final ChangeFilter filter;
	private final boolean changesOnly;
	private final int[] changes;
	private final Map<String, Integer> places = new HashMap<>();

	private ParallelText(List<ParallelRow> all, ChangeFilter filter, boolean changesOnly) {
		this.all = all;
		this.filter = filter;
		this.changesOnly = changesOnly;
		rows = changesOnly ? ChangedRows.of(all, filter) : all;
		List<Integer> found = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			if (filter.accepts(rows.get(row))) {
				found.add(row);
			}
			note(rows.get(row), row);
		}
		changes = found.stream().mapToInt(Integer::intValue).toArray();
	}

	/** All rows of a comparison, with every change. */
	public static ParallelText of(List<ParallelRow> rows) {
		return new ParallelText(List.copyOf(rows), ChangeFilter.ALL, false);
	}

	/** The same with another filter. */
	public ParallelText with(ChangeFilter other, boolean onlyChanges) {
		return new ParallelText(all, other, onlyChanges);
	}

	/** Other rows with the same filter. */
	public ParallelText with(List<ParallelRow> others) {
		return new ParallelText(List.copyOf(others), filter, changesOnly);
	}

	/** The rows that are shown. */
	public List<ParallelRow> rows() {
		return rows;
	}

	/** Every row, shown or not. */
	public List<ParallelRow> all() {
		return all;
	}

	/** Which changes count. */
	public ChangeFilter filter() {
		return filter;
	}

	/** Whether only what changed is shown, below the headings that lead to it. */
	public boolean changesOnly() {
		return changesOnly;
	}

	/** What is said in place of the rows, and what to do; empty if there are some. */
	public String emptiness() {
		if (!rows.isEmpty()) {
			return "";
		}
		return all.isEmpty() ? "Neither text has any words yet."
				: (filter == ChangeFilter.SUBSTANTIVE ? "Nothing differs in substance." : "The texts say the same.")
						+ " Unchanged clauses are hidden; “Hide Unchanged Clauses” in the menu Compare shows them again.";
	}

	/** The rows that count as changes, ascending. */
	public int[] changes() {
		return changes.clone();
	}

	/** The number of changes that count. */
	public int changeCount() {
		return changes.length;
	}

	/** The change behind or before a row; -1 if there is none. */
	public int change(int from, boolean forward) {
		int found = -1;
		for (int each : changes) {
			if (forward && each > from) {
				return each;
			}
			if (!forward && each < from) {
				found = each;
			}
		}
		return found;
	}

	/** The row of a clause, by the id that either side knows it by; -1 if it is not shown. */
	public int rowOf(String clauseId) {
		return places.getOrDefault(clauseId, -1);
	}

	private void note(ParallelRow row, int place) {
		if (row.kind() == RowKind.LEFT_BEHIND) {
			return;
		}
		if (row.left() != null) {
			places.putIfAbsent(row.left().clause().id(), place);
		}
		if (row.right() != null) {
			places.put(row.right().clause().id(), place);
		}
	}
}
