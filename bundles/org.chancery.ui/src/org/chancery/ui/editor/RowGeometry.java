package org.chancery.ui.editor;

import org.chancery.ui.editor.model.ColumnDocument;
import org.eclipse.swt.custom.StyledText;

/** Where the rows of a column are, in pixels of the widget. */
final class RowGeometry {

	private final StyledText text;
	private final ColumnDocument document;

	RowGeometry(StyledText text, ColumnDocument document) {
		this.text = text;
		this.document = document;
	}

	/** Where the words of a row begin. */
	int top(int row) {
		int line = firstLine(row);
		return text.getLinePixel(line) + text.getLineVerticalIndent(line);
	}

	/** How high the words of a row are. */
	int height(int row) {
		return text.getLinePixel(lastLine(row) + 1) - top(row);
	}

	int firstLine(int row) {
		return text.getLineAtOffset(document.start(row));
	}

	int lastLine(int row) {
		return text.getLineAtOffset(document.end(row));
	}

	/** The row at a height of the widget. */
	int rowAt(int y) {
		int line = text.getLineIndex(Math.max(0, y));
		return document.rowAt(text.getOffsetAtLine(line));
	}
}
