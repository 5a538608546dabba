package org.chancery.ui.negotiation.grid;

/**
 * A line of a table: a row, or the heading of a group of rows.
 *
 * @param row     the row; null for a heading
 * @param group   what the rows of the group have in common; null for a row that is in none
 * @param name    what a heading calls the group
 * @param count   how many rows the group has
 * @param summary what a heading says of them; empty for nothing
 * @param open    whether the rows of the group are shown
 */
public record GridLine<T>(T row, String group, String name, int count, String summary, boolean open) {

	static <T> GridLine<T> of(T row, String group) {
		return new GridLine<>(row, group, "", 1, "", true);
	}

	/** Whether it is the heading of a group. */
	public boolean heading() {
		return row == null;
	}

	/** What a heading says in one line. */
	public String words() {
		return name + " (" + count + ")" + (summary.isEmpty() ? "" : " · " + summary);
	}

	/** The sign of a heading: whether the group is open, and how many rows it has. */
	String sign() {
		return (open ? "▾ " : "▸ ") + count;
	}
}
