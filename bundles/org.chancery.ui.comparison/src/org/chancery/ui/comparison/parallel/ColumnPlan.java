package org.chancery.ui.comparison.parallel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chancery.ui.comparison.model.ParallelColumn;

/** Where the columns stand in a width, side by side, parted by a line that can be dragged. */
final class ColumnPlan {

	/** A column: its left edge, and how wide it is. */
	record Strip(int x, int width) {
	}

	private static final int NARROWEST = 80;

	private List<ParallelColumn> columns = List.of(ParallelColumn.LEFT, ParallelColumn.RIGHT);
	private final Map<ParallelColumn, Double> shares = new EnumMap<>(ParallelColumn.class);
	private int width;

	ColumnPlan() {
		for (ParallelColumn each : ParallelColumn.values()) {
			shares.put(each, 1.0);
		}
	}

	void columns(List<ParallelColumn> shown) {
		columns = List.copyOf(shown);
	}

	List<ParallelColumn> columns() {
		return columns;
	}

	/** Returns whether it was another width before. */
	boolean width(int pixels) {
		boolean other = width != pixels;
		width = pixels;
		return other;
	}

	Strip strip(ParallelColumn column) {
		double total = columns.stream().mapToDouble(shares::get).sum();
		double before = columns.subList(0, columns.indexOf(column)).stream().mapToDouble(shares::get).sum();
		int left = (int) Math.round(width * before / total);
		int right = (int) Math.round(width * (before + shares.get(column)) / total);
		return new Strip(left, right - left);
	}

	ParallelColumn at(int x) {
		for (ParallelColumn each : columns) {
			Strip strip = strip(each);
			if (x < strip.x() + strip.width()) {
				return each;
			}
		}
		return columns.getLast();
	}

	/** The column whose right edge is near; null if none is. */
	ParallelColumn edge(int x, int near) {
		for (ParallelColumn each : columns.subList(0, columns.size() - 1)) {
			Strip strip = strip(each);
			if (Math.abs(strip.x() + strip.width() - x) <= near) {
				return each;
			}
		}
		return null;
	}

	/** Moves the right edge of a column; its neighbour takes or gives the room. */
	void drag(ParallelColumn column, int x) {
		ParallelColumn next = columns.get(columns.indexOf(column) + 1);
		int from = strip(column).x();
		int room = strip(column).width() + strip(next).width();
		int wanted = Math.max(NARROWEST, Math.min(x - from, room - NARROWEST));
		double both = shares.get(column) + shares.get(next);
		shares.put(column, both * wanted / room);
		shares.put(next, both - shares.get(column));
	}
}
