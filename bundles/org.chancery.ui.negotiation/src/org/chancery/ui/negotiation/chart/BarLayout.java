package org.chancery.ui.negotiation.chart;

/**
 * Where the parts of a chart are, in pixels.
 *
 * @param line   height of a line
 * @param top    where the first line begins
 * @param labels width of the labels at the left
 * @param axis   where the axis is
 * @param reach  pixels for one unit
 */
record BarLayout(int line, int top, int labels, int axis, double reach) {

	private static final int MARGIN = 8;

	/**
	 * @param width     of the chart
	 * @param label     the widest label
	 * @param number    the widest number beside a bar
	 * @param bothSides whether bars reach to the left too
	 * @param furthest  how far the longest bar reaches, in units
	 */
	static BarLayout of(int width, int line, int label, int number, boolean bothSides, double furthest) {
		int labels = Math.min(label, width / 3) + 2 * MARGIN;
		int room = Math.max(20, width - labels - MARGIN - (bothSides ? 2 : 1) * (number + MARGIN));
		double reach = room / (bothSides ? 2 : 1) / furthest;
		int axis = bothSides ? labels + number + MARGIN + room / 2 : labels;
		return new BarLayout(line, line * 2 + 2 * MARGIN, labels, axis, reach);
	}

	/** Where a line begins. */
	int y(int index) {
		return top + index * line;
	}

	/** How many pixels some units are. */
	int pixels(double units) {
		return (int) Math.round(units * reach);
	}
}
