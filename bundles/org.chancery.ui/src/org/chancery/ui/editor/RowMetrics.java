package org.chancery.ui.editor;

import java.util.List;

import org.chancery.model.text.ClauseKind;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The distances of rows in the proportions of the font: margin for numbers, levels set in, space between. */
final class RowMetrics {

	private static final int SIGNS = 20;
	private static final int GAP = 8;

	private final EditorFonts fonts;
	private final Control control;
	private int em;
	private int margin;

	RowMetrics(Control control, EditorFonts fonts) {
		this.control = control;
		this.fonts = fonts;
		fontsChanged();
	}

	void fontsChanged() {
		em = extent("m", fonts.prose()).x;
	}

	/** The margin is as wide as the numbers of these rows need; those of headings need not. */
	void measure(List<Row> rows) {
		margin = SIGNS + em / 2;
		for (Row row : rows) {
			if (RowStyles.isInside(row.kind()) && row.indent() == 0) {
				margin = Math.max(margin, SIGNS + Math.max(labelWidth(row, Side.LOWER), labelWidth(row, Side.UPPER)) + GAP);
			}
		}
	}

	/** Where signs are drawn: from 0 to this. */
	int signs() {
		return SIGNS;
	}

	/** How far the words of a row are set in from the left, the same in both columns. */
	int indent(Row row) {
		if (isStacked(row)) {
			return SIGNS;
		}
		int label = Math.max(labelWidth(row, Side.LOWER), labelWidth(row, Side.UPPER));
		return Math.max(margin + row.indent() * 2 * em, SIGNS + (label == 0 ? 0 : label + GAP));
	}

	/** The space above a row. */
	int spaceAbove(Row row, boolean first) {
		return distance(row, first) + labelRise(row);
	}

	/** How far above the words of a row its number stands; 0 if it stands beside them. */
	int labelRise(Row row) {
		return isStacked(row) ? extent("X", fonts.division()).y : 0;
	}

	private int distance(Row row, boolean first) {
		if (first) {
			return em / 2;
		}
		if (row.isHeading() && !RowStyles.isInside(row.kind())) {
			return row.kind() == ClauseKind.ARTICLE ? em * 3 / 2 : em * 2;
		}
		return em * 2 / 3;
	}

	/** Where the number of a row is drawn. */
	int labelLeft(Row row, Side side) {
		return row.isHeading() ? SIGNS : indent(row) - GAP - labelWidth(row, side);
	}

	Font labelFont(Row row) {
		if (!row.isHeading() || RowStyles.isInside(row.kind())) {
			return fonts.prose();
		}
		return row.kind() == ClauseKind.ARTICLE ? fonts.heading() : fonts.division();
	}

	/** The number of a division stands above its heading, as both may be long. */
	private static boolean isStacked(Row row) {
		return row.isHeading() && row.kind() != ClauseKind.ARTICLE && !RowStyles.isInside(row.kind())
				&& !(row.lowerLabel() + row.upperLabel()).isEmpty();
	}

	private int labelWidth(Row row, Side side) {
		String label = row.label(side);
		return label.isEmpty() ? 0 : extent(label, labelFont(row)).x;
	}

	private Point extent(String words, Font font) {
		GC gc = new GC(control);
		try {
			gc.setFont(font);
			gc.setAntialias(SWT.ON);
			return gc.textExtent(words);
		} finally {
			gc.dispose();
		}
	}
}
