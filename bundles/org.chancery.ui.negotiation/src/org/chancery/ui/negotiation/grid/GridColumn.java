package org.chancery.ui.negotiation.grid;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param title  what stands at its head
 * @param width  pixels at 96 dots per inch
 * @param text   what it shows of a row
 * @param order  how its rows are sorted
 * @param groups whether rows may be grouped by it
 */
public record GridColumn<T>(String title, int width, Function<T, String> text, Comparator<T> order, boolean groups) {

	/** A column of words, sorted as a reader would, numbers in them by their value: C-2 before C-10. */
	public static <T> GridColumn<T> of(String title, int width, Function<T, String> text) {
		return new GridColumn<>(title, width, text, Comparator.comparing(text, NaturalOrder.INSTANCE), false);
	}

	/** A column of words by which rows may be grouped. */
	public static <T> GridColumn<T> grouping(String title, int width, Function<T, String> text) {
		return new GridColumn<>(title, width, text, Comparator.comparing(text, NaturalOrder.INSTANCE), true);
	}

	/** A column sorted by a value other than its words. */
	public static <T, V extends Comparable<V>> GridColumn<T> by(String title, int width, Function<T, String> text,
			Function<T, V> value) {
		return new GridColumn<>(title, width, text, Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())), false);
	}
}
