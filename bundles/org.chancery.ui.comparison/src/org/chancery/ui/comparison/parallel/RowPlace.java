package org.chancery.ui.comparison.parallel;

import org.chancery.ui.comparison.model.ParallelColumn;

/** A place in the words of a parallel text. */
record RowPlace(int row, ParallelColumn column, int offset) implements Comparable<RowPlace> {

	/** Orders places of one column. */
	@Override
	public int compareTo(RowPlace other) {
		return row == other.row ? Integer.compare(offset, other.offset) : Integer.compare(row, other.row);
	}
}
