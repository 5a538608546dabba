package org.chancery.ui.editor.model;

import java.util.List;

/**
 * The one stretch in which two lists of rows differ in which rows there are; before and behind it the same rows stand,
 * whatever they show.
 *
 * @param from    index of the first row that goes or comes
 * @param removed how many go
 * @param added   how many come
 */
public record RowSplice(int from, int removed, int added) {

	/** Between what is shown and what is to be shown. */
	public static RowSplice between(List<Row> before, List<Row> now) {
		int shorter = Math.min(before.size(), now.size());
		int from = 0;
		while (from < shorter && before.get(from).key().equals(now.get(from).key())) {
			from++;
		}
		int tail = 0;
		while (tail < shorter - from
				&& before.get(before.size() - 1 - tail).key().equals(now.get(now.size() - 1 - tail).key())) {
			tail++;
		}
		return new RowSplice(from, before.size() - from - tail, now.size() - from - tail);
	}

	/** Whether there are the same rows. */
	public boolean isEmpty() {
		return removed == 0 && added == 0;
	}

	/** Whether nothing is left of what was shown. */
	public boolean isWhole(List<Row> before) {
		return removed == before.size();
	}

	/** The place that a row has after the change; -1 if it goes. */
	public int moved(int row) {
		if (row < from) {
			return row;
		}
		return row < from + removed ? -1 : row - removed + added;
	}
}
