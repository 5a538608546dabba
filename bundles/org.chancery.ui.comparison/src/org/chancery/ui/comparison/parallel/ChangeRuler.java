package org.chancery.ui.comparison.parallel;

import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.RowHeights;
import org.chancery.ui.comparison.model.RowKind;
import org.chancery.ui.editor.EditorColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Every change of the whole text as a line at its height: wide ones change the legal effect, narrow ones do not;
 * insertions stand on the right, deletions on the left. A click goes to the change.
 */
final class ChangeRuler {

	private static final int WIDTH = 16;
	private static final int THICKNESS = 2;

	private final Canvas canvas;
	private final ParallelCanvas view;

	ChangeRuler(Composite parent, ParallelCanvas view) {
		this.view = view;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		Appearance.follow(canvas, canvas::redraw);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.MouseDown, this::clicked);
		canvas.addListener(SWT.MouseMove, this::hover);
	}

	Canvas control() {
		return canvas;
	}

	int width() {
		return WIDTH;
	}

	private void paint(Event event) {
		GC gc = event.gc;
		EditorColors colors = view.colors();
		Rectangle area = canvas.getClientArea();
		RowHeights heights = view.scroll().heights();
		if (heights.rows() == 0) {
			return;
		}
		double scale = scale(heights);
		gc.setBackground(colors.atom());
		gc.fillRectangle(0, (int) (view.scroll().position() * scale), area.width, Math.max(6, (int) (view.window() * scale)));
		for (int change : view.text().changes()) {
			ParallelRow row = view.text().rows().get(change);
			int y = (int) (heights.top(change) * scale);
			gc.setBackground(row.kind() == RowKind.DELETED ? colors.removed() : row.kind() == RowKind.MOVED ? colors.reference()
					: row.kind() == RowKind.INSERTED ? colors.added() : colors.confidential());
			int wide = row.substantive() ? WIDTH - 4 : (WIDTH - 4) / 2;
			gc.fillRectangle(row.kind() == RowKind.INSERTED ? WIDTH - 2 - wide : 2, Math.min(y, area.height - THICKNESS), wide, THICKNESS);
		}
		if (view.current() >= 0 && view.current() < heights.rows()) {
			gc.setForeground(canvas.getForeground());
			gc.drawRectangle(0, (int) (heights.top(view.current()) * scale) - 1, WIDTH - 1, THICKNESS + 1);
		}
	}

	private void clicked(Event event) {
		int near = nearest(event.y);
		if (near >= 0) {
			view.go(near);
		} else {
			view.jump((long) (event.y / scale(view.scroll().heights())));
		}
	}

	private void hover(Event event) {
		int near = nearest(event.y);
		ParallelRow row = near < 0 ? null : view.text().rows().get(near);
		String tip = row == null ? null : row.citation() + ": " + row.caption();
		if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
		}
		canvas.setCursor(row == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	/** From heights of the text to heights here; a text that fits into the window stands beside its own marks. */
	private double scale(RowHeights heights) {
		return Math.max(1, canvas.getClientArea().height) / (double) Math.max(view.window(), heights.total());
	}

	/** The change at a height; -1 if none is near. */
	private int nearest(int y) {
		RowHeights heights = view.scroll().heights();
		double scale = scale(heights);
		int best = -1;
		double distance = THICKNESS + 1;
		for (int change : view.text().changes()) {
			double away = Math.abs(heights.top(change) * scale + 1 - y);
			if (away < distance) {
				distance = away;
				best = change;
			}
		}
		return best;
	}
}
