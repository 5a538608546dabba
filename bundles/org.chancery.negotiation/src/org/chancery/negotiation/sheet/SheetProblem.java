package org.chancery.negotiation.sheet;

/**
 * Why a table is refused.
 *
 * @param row      the row of the file, from 1
 * @param column   the column by its head; empty if it is none in particular
 * @param expected what was expected there, in words that follow "expected"; or a whole sentence
 */
public record SheetProblem(int row, String column, String expected) {

	/** One line for a person. */
	public String line() {
		return "row " + row + (column.isEmpty() ? "" : ", " + column) + ": " + expected;
	}
}
