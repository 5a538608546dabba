package org.chancery.ui.comparison.model;

import java.util.function.IntUnaryOperator;

/**
 * Where a long text is scrolled to: a row, and how much of it is above the window. Heights that become known while rows
 * come into sight thereby never move what is seen.
 */
public final class ParallelScroll {

	private RowHeights heights = new RowHeights(new int[0]);
	private IntUnaryOperator measure = row -> 0;
	private int row;
	private int above;

	/**
	 * Begins with other rows.
	 *
	 * @param exact the height of a row, laid out
	 */
	public void rows(RowHeights estimated, IntUnaryOperator exact) {
		heights = estimated;
		measure = exact;
		row = Math.max(0, Math.min(row, heights.rows() - 1));
		above = 0;
	}

	/** Where the rows stand, as far as is known. */
	public RowHeights heights() {
		return heights;
	}

	/** The row on top. */
	public int row() {
		return row;
	}

	/** How much of it is above the window. */
	public int above() {
		return above;
	}

	/** How far from the top of the text the window is. */
	public long position() {
		return heights.top(row) + above;
	}

	/** Goes to a height of the text. */
	public void to(long position, int window) {
		if (heights.rows() == 0) {
			return;
		}
		row = heights.rowAt(position);
		above = (int) Math.max(0, Math.min(position - heights.top(row), exact(row)));
		settle(window);
	}

	/** Puts a row at a height of the window. */
	public void show(int wanted, int at, int window) {
		row = wanted;
		above = 0;
		by(-at, window);
	}

	/** Scrolls by pixels, over exact heights. */
	public void by(int pixels, int window) {
		above += pixels;
		while (above < 0 && row > 0) {
			row--;
			above += exact(row);
		}
		while (row < heights.rows() - 1 && above >= exact(row)) {
			above -= exact(row);
			row++;
		}
		settle(window);
	}

	/** Where a row stands in the window; rows between are measured. Far rows are estimated. */
	public long y(int wanted) {
		return heights.top(wanted) - heights.top(row) - above;
	}

	/** Nothing is shown above the first row, nor more than the window below the last. */
	private void settle(int window) {
		int last = heights.rows() - 1;
		above = Math.max(row == 0 ? 0 : above, above);
		int below = last < 0 ? 0 : -above;
		int each = row;
		while (each <= last && below < window) {
			below += exact(each);
			each++;
		}
		int lack = window - below;
		while (lack > 0 && (row > 0 || above > 0)) {
			int step = Math.min(lack, above);
			above -= step;
			lack -= step;
			if (lack > 0 && row > 0) {
				row--;
				above = exact(row);
			} else if (row == 0 && above == 0) {
				lack = 0;
			}
		}
		above = Math.max(0, above);
	}

	private int exact(int each) {
		int height = measure.applyAsInt(each);
		heights.set(each, height);
		return height;
	}
}
