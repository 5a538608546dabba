package org.chancery.ui.editor.model;

import org.chancery.model.text.ClauseKind;

/**
 * One paragraph of the editor: the heading or the words of one clause, as the lower and the higher column have them.
 *
 * @param clauseId   the clause
 * @param part       which part of it
 * @param kind       what the clause is
 * @param indent     how many levels it is set in, from 0
 * @param lowerLabel the number that the lower column prints in the margin; empty if none
 * @param upperLabel that of the higher column; the two differ behind a private clause
 */
public record Row(String clauseId, Part part, ClauseKind kind, int indent, String lowerLabel, String upperLabel,
		Cell lower, Cell upper) {

	/** What identifies a row as long as its clause lives. */
	public record Key(String clauseId, Part part) {
	}

	/** What identifies this row. */
	public Key key() {
		return new Key(clauseId, part);
	}

	/** Whether it is shown as a heading of its own. */
	public boolean isHeading() {
		return part == Part.HEADING;
	}

	/** What a column shows. */
	public Cell cell(Side side) {
		return side == Side.LOWER ? lower : upper;
	}

	/** The number in the margin of a column. */
	public String label(Side side) {
		return side == Side.LOWER ? lowerLabel : upperLabel;
	}
}
