package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one column as one document: the words of each, separated by a line feed. A row may itself contain line
 * feeds, so rows are known by offset, not by line.
 */
public final class ColumnDocument {

	/** A place in a row. */
	public record Place(int row, int offset) {
	}

	private final List<Cell> cells = new ArrayList<>();
	private int[] starts = { 0 };

	/** Begins anew with other cells. */
	public void set(List<Cell> rows) {
		cells.clear();
		cells.addAll(rows);
		starts = new int[rows.size() + 1];
		for (int i = 0; i < rows.size(); i++) {
			starts[i + 1] = starts[i] + rows.get(i).prose().length() + 1;
		}
	}

	/** The whole document. It ends in an empty line that belongs to no row, as room under the last one. */
	public String text() {
		return text(cells);
	}

	/** What some rows are in a document. */
	public static String text(List<Cell> rows) {
		var text = new StringBuilder();
		rows.forEach(cell -> text.append(cell.prose().text()).append('\n'));
		return text.toString();
	}

	/** The number of rows. */
	public int rows() {
		return cells.size();
	}

	/** The cell of a row. */
	public Cell cell(int row) {
		return cells.get(row);
	}

	/** Where a row begins. */
	public int start(int row) {
		return starts[row];
	}

	/** Where the words of a row end. */
	public int end(int row) {
		return starts[row + 1] - 1;
	}

	/** The row to which an offset of the document belongs; the last one for what lies behind. */
	public int rowAt(int offset) {
		int low = 0;
		int high = cells.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (starts[middle] <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** The place of an offset of the document. */
	public Place place(int offset) {
		int row = rowAt(offset);
		return new Place(row, Math.min(offset, end(row)) - starts[row]);
	}

	/** The offset in the document of a place, brought into the row if it lies outside. */
	public int offset(int row, int offset) {
		return Math.max(starts[row], Math.min(starts[row] + offset, end(row)));
	}

	/** Puts other rows into the place of some. */
	public void splice(RowSplice splice, List<Cell> added) {
		List<Cell> rows = new ArrayList<>(cells.subList(0, splice.from()));
		rows.addAll(added);
		rows.addAll(cells.subList(splice.from() + splice.removed(), cells.size()));
		set(rows);
	}

	/** Puts other words into one row. */
	public void replace(int row, Cell cell) {
		int shift = cell.prose().length() - cells.get(row).prose().length();
		cells.set(row, cell);
		for (int i = row + 1; i < starts.length; i++) {
			starts[i] += shift;
		}
	}
}
