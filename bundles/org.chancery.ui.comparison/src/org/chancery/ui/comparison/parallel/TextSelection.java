package org.chancery.ui.comparison.parallel;

import java.util.List;

import org.chancery.ui.comparison.model.CellText;
import org.chancery.ui.comparison.model.ParallelCell;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;
import org.eclipse.swt.graphics.Point;

/** Words that are selected, in one column. */
final class TextSelection {

	private RowPlace from;
	private RowPlace until;

	void clear() {
		from = null;
		until = null;
	}

	/** Begins at a place. */
	void begin(RowPlace place) {
		from = place;
		until = place;
	}

	/** Reaches to a place; one in another column is taken for the row alone. */
	void reach(RowPlace place) {
		until = from == null || place.column() == from.column() ? place : new RowPlace(place.row(), from.column(),
				place.row() < from.row() ? 0 : Integer.MAX_VALUE);
		if (from == null) {
			from = place;
		}
	}

	boolean isEmpty() {
		return from == null || from.equals(until);
	}

	/** From where, up to before where, words of a cell are selected; null if none are. */
	Point in(int row, ParallelColumn column) {
		if (isEmpty() || column != from.column() || row < first().row() || row > last().row()) {
			return null;
		}
		int start = row == first().row() ? first().offset() : 0;
		int end = row == last().row() ? last().offset() : Integer.MAX_VALUE;
		return end > start ? new Point(start, end) : null;
	}

	/** The selected words, with the numbers of the clauses, a line for each. */
	String words(List<ParallelRow> rows) {
		var words = new StringBuilder();
		for (int row = isEmpty() ? 0 : first().row(); !isEmpty() && row <= last().row() && row < rows.size(); row++) {
			ParallelCell cell = rows.get(row).cell(from.column());
			Point range = in(row, from.column());
			if (cell != null && range != null) {
				CellText text = CellText.of(cell);
				int end = Math.min(range.y, text.text().length());
				words.append(words.isEmpty() ? "" : "\n");
				words.append(range.x == 0 && !text.label().isEmpty() ? text.label() + " " : "");
				words.append(text.text(), Math.min(range.x, end), end);
			}
		}
		return words.toString();
	}

	private RowPlace first() {
		return from.compareTo(until) <= 0 ? from : until;
	}

	private RowPlace last() {
		return from.compareTo(until) <= 0 ? until : from;
	}
}
