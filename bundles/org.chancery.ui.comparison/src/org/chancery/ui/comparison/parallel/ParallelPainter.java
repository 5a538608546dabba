package org.chancery.ui.comparison.parallel;

import org.chancery.ui.comparison.model.ChangeFilter;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.RowKind;
import org.chancery.ui.editor.EditorColors;
import org.chancery.ui.editor.EditorFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;

/** Draws rows: words, numbers, signs, captions, gaps, the frame of the current row. */
final class ParallelPainter {

	private static final int HATCH = 8;

	private final Canvas canvas;
	private final ColumnPlan plan;
	private final EditorColors colors;
	private final EditorFonts fonts;

	ParallelPainter(Canvas canvas, ColumnPlan plan, EditorColors colors, EditorFonts fonts) {
		this.canvas = canvas;
		this.plan = plan;
		this.colors = colors;
		this.fonts = fonts;
	}

	/** Draws a row whose space begins at a height of the canvas. */
	void row(GC gc, ParallelRow row, RowLayout layout, int y, boolean current, ChangeFilter filter, TextSelection selection, int index) {
		boolean counts = filter.shows(row);
		for (ParallelColumn column : plan.columns()) {
			ColumnPlan.Strip strip = plan.strip(column);
			CellLayout cell = layout.cells().get(column);
			if (cell != null) {
				words(gc, cell, strip.x(), y + layout.top(), selection.in(index, column));
			} else if (row.isChange()) {
				gap(gc, row, strip, y + layout.top(), layout.height() - layout.top());
			}
			if (row.isChange() && cell != null) {
				signs(gc, row, column, strip, y + layout.top(), layout.height() - layout.top(), counts);
			}
		}
		if (row.isChange()) {
			caption(gc, row, y + layout.top(), counts);
		}
		if (current) {
			gc.setFont(fonts.small());
			frame(gc, row.caption().isEmpty() ? 2 : gc.getFontMetrics().getHeight() + 2, y + layout.top(), layout);
		}
	}

	/** Draws a sentence where there are no rows. */
	void sentence(GC gc, String words) {
		if (!words.isEmpty()) {
			var layout = new TextLayout(canvas.getDisplay());
			layout.setText(words);
			layout.setWidth(Math.max(40, plan.strip(plan.columns().getFirst()).width() - 2 * RowLayouts.SIGNS));
			gc.setForeground(colors.faint());
			layout.draw(gc, RowLayouts.SIGNS, RowLayouts.SIGNS);
			layout.dispose();
		}
	}

	/** Draws the lines between the columns. */
	void edges(GC gc, int height) {
		gc.setForeground(colors.line());
		for (ParallelColumn column : plan.columns()) {
			int x = plan.strip(column).x();
			if (x > 0) {
				gc.drawLine(x, 0, x, height);
			}
		}
	}

	private void words(GC gc, CellLayout cell, int x, int y, Point selected) {
		gc.setForeground(canvas.getForeground());
		if (selected == null) {
			cell.layout().draw(gc, x + cell.indent(), y);
		} else {
			cell.layout().draw(gc, x + cell.indent(), y, selected.x, selected.y - 1,
					canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT),
					canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		}
		if (!cell.text().label().isEmpty()) {
			gc.setFont(fonts.prose());
			gc.setForeground(colors.label());
			int ascent = cell.layout().getLineMetrics(0).getAscent();
			int own = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
			gc.drawText(cell.text().label(), x + cell.label(), y + Math.max(0, ascent - own), true);
		}
	}

	private void signs(GC gc, ParallelRow row, ParallelColumn column, ColumnPlan.Strip strip, int y, int height, boolean counts) {
		Color color = counts ? hue(row, column) : colors.faint();
		if (column == ParallelColumn.ANCESTOR) {
			return;
		}
		gc.setBackground(color);
		gc.fillRectangle(strip.x() + RowLayouts.SIGNS - 5, y, counts && row.substantive() ? 3 : 1, height);
		gc.setFont(fonts.bold());
		gc.setForeground(color);
		gc.drawText(row.kind().sign(), strip.x() + 3, y, true);
	}

	/** Above the row, over the width of all columns. */
	private void caption(GC gc, ParallelRow row, int y, boolean counts) {
		ParallelColumn column = row.right() == null ? ParallelColumn.LEFT : ParallelColumn.RIGHT;
		int left = plan.strip(ParallelColumn.LEFT).x() + RowLayouts.SIGNS;
		gc.setFont(fonts.small());
		gc.setForeground(!counts || !row.substantive() ? colors.faint() : row.kind() == RowKind.CHANGED ? colors.confidential() : hue(row, column));
		String shown = shorten(gc, row.caption(), canvas.getClientArea().width - left - HATCH);
		gc.drawText(shown, left, y - gc.getFontMetrics().getHeight() - 1, true);
	}

	private Color hue(ParallelRow row, ParallelColumn column) {
		return switch (row.kind()) {
		case INSERTED -> colors.added();
		case DELETED -> colors.removed();
		case MOVED, LEFT_BEHIND, SPLIT, JOINED -> colors.reference();
		case CHANGED, SAME -> column == ParallelColumn.LEFT ? colors.removed() : colors.added();
		};
	}

	private void gap(GC gc, ParallelRow row, ColumnPlan.Strip strip, int y, int height) {
		int left = strip.x() + RowLayouts.SIGNS;
		int right = strip.x() + strip.width() - HATCH;
		if (row.kind() == RowKind.LEFT_BEHIND || right <= left) {
			return;
		}
		Rectangle before = gc.getClipping();
		gc.setForeground(colors.line());
		gc.setClipping(before.intersection(new Rectangle(left, y, right - left, height)));
		for (int x = left - height; x < right; x += HATCH) {
			gc.drawLine(x, y + height, x + height, y);
		}
		gc.setClipping(before);
	}

	private void frame(GC gc, int caption, int y, RowLayout layout) {
		gc.setForeground(canvas.isFocusControl() ? canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : colors.label());
		gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
		int top = y - Math.min(layout.top(), caption);
		gc.drawRectangle(1, top, canvas.getClientArea().width - 3, layout.height() - layout.top() + y - top);
		gc.setLineWidth(1);
	}

	private static String shorten(GC gc, String words, int width) {
		if (gc.textExtent(words).x <= width) {
			return words;
		}
		int length = words.length();
		while (length > 1 && gc.textExtent(words.substring(0, length) + "…").x > width) {
			length--;
		}
		return words.substring(0, length).strip() + "…";
	}
}
