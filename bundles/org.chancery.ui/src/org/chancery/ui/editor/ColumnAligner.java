package org.chancery.ui.editor;

import java.util.List;

import org.chancery.ui.editor.model.Row;
import org.eclipse.swt.custom.StyledText;

/** Gives each row the same height in both columns, by space above the row that follows. */
final class ColumnAligner {

	private final List<ProseColumn> columns;

	ColumnAligner(List<ProseColumn> columns) {
		this.columns = columns;
	}

	/** Aligns all rows. */
	void align() {
		align(0);
	}

	/** Aligns from a row on. */
	void align(int from) {
		int rows = columns.getFirst().rows().size();
		int[] room = new int[rows];
		int[] own = new int[columns.size()];
		int[] lack = new int[columns.size()];
		for (int row = 0; row < rows; row++) {
			for (int c = 0; c < own.length; c++) {
				ProseColumn column = columns.get(c);
				setSpace(column, row, lack[c]);
				own[c] = column.geometry().height(row);
				room[row] = Math.max(room[row], own[c]);
			}
			for (int c = 0; c < own.length; c++) {
				lack[c] = room[row] - own[c];
			}
		}
		for (int c = 0; c < own.length; c++) {
			columns.get(c).setRoom(room);
			setBottom(columns.get(c).text(), lack[c]);
		}
	}

	/** After an edit of one row: whether its height is still the room that it has. */
	boolean fits(int row) {
		int needed = columns.stream().mapToInt(column -> column.geometry().height(row)).max().orElse(0);
		return columns.stream().allMatch(column -> column.room(row) == needed);
	}

	private static void setSpace(ProseColumn column, int row, int lack) {
		Row shown = column.rows().get(row);
		StyledText text = column.text();
		int space = column.metrics().spaceAbove(shown, row == 0) + lack;
		int line = column.geometry().firstLine(row);
		if (text.getLineVerticalIndent(line) != space) {
			text.setLineVerticalIndent(line, space);
		}
		int last = column.geometry().lastLine(row);
		for (int inner = line + 1; inner <= last; inner++) {
			if (text.getLineVerticalIndent(inner) != 0) {
				text.setLineVerticalIndent(inner, 0);
			}
		}
	}

	/** The empty line at the end makes both columns equally high. */
	private static void setBottom(StyledText text, int lack) {
		int last = text.getLineCount() - 1;
		if (text.getLineVerticalIndent(last) != lack) {
			text.setLineVerticalIndent(last, lack);
		}
	}
}
