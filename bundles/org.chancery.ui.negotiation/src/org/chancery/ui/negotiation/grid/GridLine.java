package org.chancery.ui.negotiation.grid;

/**
 * A line of a table: a row, or the heading of a group of rows.
 *
 * @param row   the row; null for a heading
 * @param group what the rows of the group have in common; null for a row that is in none
 * @param words what a heading says
 * @param open  whether the rows of the group are shown
 */
public record GridLine<T>(T row, String group, String words, boolean open) {

	/** Whether it is the heading of a group. */
	public boolean heading() {
		return row == null;
	}
}
