package org.chancery.ui.comparison.model;

/**
 * Where the rows of a long text stand, in pixels from its top. Heights that have not been measured are estimated; a
 * height that becomes known moves what stands below it. Each question and each change costs the logarithm of the number
 * of rows (a binary indexed tree: Fenwick, "A new data structure for cumulative frequency tables", 1994).
 */
public final class RowHeights {

	private final int[] heights;
	private final long[] tree;

	/** @param heights of the rows, none negative */
	public RowHeights(int[] heights) {
		this.heights = heights.clone();
		tree = new long[heights.length + 1];
		for (int i = 0; i < heights.length; i++) {
			tree[i + 1] += heights[i];
			int next = i + 1 + (i + 1 & -(i + 1));
			if (next < tree.length) {
				tree[next] += tree[i + 1];
			}
		}
	}

	/** The number of rows. */
	public int rows() {
		return heights.length;
	}

	/** The height of a row. */
	public int height(int row) {
		return heights[row];
	}

	/** The height of all rows. */
	public long total() {
		return top(heights.length);
	}

	/** Where a row begins; the end of the text for the row behind the last. */
	public long top(int row) {
		long sum = 0;
		for (int i = row; i > 0; i -= i & -i) {
			sum += tree[i];
		}
		return sum;
	}

	/** Gives a row another height. */
	public void set(int row, int height) {
		int by = height - heights[row];
		if (by != 0) {
			heights[row] = height;
			for (int i = row + 1; i < tree.length; i += i & -i) {
				tree[i] += by;
			}
		}
	}

	/** The row at a height of the text; the first or the last one for what lies outside, -1 if there are no rows. */
	public int rowAt(long y) {
		int row = 0;
		long left = Math.max(0, y);
		for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
			if (row + step < tree.length && tree[row + step] <= left) {
				row += step;
				left -= tree[row];
			}
		}
		return Math.min(row, heights.length - 1);
	}
}
