package org.chancery.ui.editor;

import java.util.List;

import org.chancery.ui.editor.model.Cell;
import org.chancery.ui.editor.model.ColumnDocument;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;

/** Draws what stands beside the words: numbers, signs in the margin, gaps, hints in empty rows. */
final class RowPainter {

	private static final int HATCH = 8;

	private final ProseColumn column;
	private final StyledText text;
	private final ColumnDocument document;
	private final RowGeometry geometry;

	RowPainter(ProseColumn column, ColumnDocument document, RowGeometry geometry) {
		this.column = column;
		this.text = column.text();
		this.document = document;
		this.geometry = geometry;
		text.addPaintListener(this::paint);
	}

	private void paint(PaintEvent event) {
		List<Row> rows = column.rows();
		if (rows.isEmpty()) {
			return;
		}
		int bottom = event.y + event.height;
		// The room of a gap reaches above the line of the row that follows it.
		for (int row = Math.max(0, geometry.rowAt(event.y) - 1); row < rows.size(); row++) {
			int top = geometry.top(row);
			if (top > bottom) {
				return;
			}
			paint(event.gc, rows.get(row), row, top);
		}
	}

	private void paint(GC gc, Row row, int index, int top) {
		Side side = column.side();
		Cell cell = row.cell(side);
		if (!cell.present()) {
			gap(gc, row, top, column.room(index));
			return;
		}
		String label = row.label(side);
		if (!label.isEmpty()) {
			label(gc, row, index, label, top);
		}
		if (document.cell(index).prose().length() == 0) {
			gc.setFont(column.fonts().small());
			gc.setForeground(column.colors().faint());
			gc.drawText(row.isHeading() ? "heading" : "words", column.metrics().indent(row) + HATCH, top, true);
		}
		signs(gc, row, index, top);
	}

	private void label(GC gc, Row row, int index, String label, int top) {
		gc.setFont(column.metrics().labelFont(row));
		gc.setForeground(row.cell(column.side()).standing() == Cell.Standing.INHERITED ? column.colors().faint()
				: column.colors().label());
		int baseline = text.getBaseline(document.start(index));
		int y = top - column.metrics().labelRise(row);
		int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		gc.drawText(label, column.metrics().labelLeft(row, column.side()), y + Math.max(0, baseline - ascent), true);
	}

	private void signs(GC gc, Row row, int index, int top) {
		if (column.side() != Side.UPPER) {
			return;
		}
		int middle = top + text.getLineHeight() / 2;
		boolean alone = !row.lower().present();
		if (row.upper().stale()) {
			triangle(gc, middle);
		} else if (alone) {
			gc.setBackground(column.colors().confidential());
			gc.fillPolygon(new int[] { 7, middle - 5, 12, middle, 7, middle + 5, 2, middle });
		}
		if (alone || column.differs(index)) {
			gc.setBackground(column.colors().confidential());
			gc.fillRectangle(column.metrics().signs() - 5, top, 2, geometry.height(index));
		}
	}

	private void triangle(GC gc, int middle) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(column.colors().stale());
		gc.fillPolygon(new int[] { 7, middle - 6, 13, middle + 5, 1, middle + 5 });
		gc.setForeground(text.getBackground());
		gc.setLineWidth(2);
		gc.drawLine(7, middle - 2, 7, middle + 1);
		gc.drawPoint(7, middle + 3);
		gc.setLineWidth(1);
	}

	private void gap(GC gc, Row row, int top, int height) {
		int left = column.metrics().signs();
		int right = text.getClientArea().width - HATCH;
		int inner = Math.max(height, text.getLineHeight());
		gc.setForeground(column.colors().line());
		var clip = gc.getClipping();
		gc.setClipping(clip.intersection(new org.eclipse.swt.graphics.Rectangle(left, top, right - left, inner)));
		for (int x = left - inner; x < right; x += HATCH) {
			gc.drawLine(x, top + inner, x + inner, top);
		}
		gc.setClipping(clip);
		gc.setFont(column.fonts().small());
		gc.setForeground(column.colors().faint());
		gc.setBackground(text.getBackground());
		gc.drawText(" " + column.gapWords(row) + " ", left + HATCH * 2, top, false);
	}
}
