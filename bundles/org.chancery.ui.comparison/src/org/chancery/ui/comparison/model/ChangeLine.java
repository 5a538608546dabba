package org.chancery.ui.comparison.model;

/**
 * A line of the table of changes.
 *
 * @param chapter how the division is called in which the clause stands; empty if in none
 * @param row     the change; null for a line that begins a group
 * @param place   where the change comes in the text, from 0; of a group that of its first change
 * @param count   how many changes a group has; 0 for a change
 */
public record ChangeLine(String chapter, ParallelRow row, int place, int count) {

	/** Whether it begins a group. */
	public boolean isGroup() {
		return row == null;
	}
}
