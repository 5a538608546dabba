package org.chancery.ui.negotiation.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A chart of the meter over time. Left and right lead from day to day, and each is read aloud. */
public final class TimeChart {
	private static final int LINES = 11;
	private final Canvas canvas;
	private TimeLine shown = TimeLine.EMPTY;
	private int selected;

	/** A chart that fills a composite. */
	public TimeChart(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, event -> {
			event.gc.setAdvanced(true);
			event.gc.setAntialias(SWT.ON);
			event.gc.setBackground(canvas.getBackground());
			event.gc.fillRectangle(canvas.getClientArea());
			new TimePainter(event.gc, canvas.getBackground(), canvas.getForeground(), shown, canvas.getClientArea())
					.paint(canvas.isFocusControl() && !shown.points().isEmpty() ? selected : -1);
		});
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken();
			}
		});
	}

	/** The control itself. */
	public Canvas control() {
		return canvas;
	}

	/** Shows this. */
	public void show(TimeLine line) {
		shown = line;
		selected = Math.max(0, Math.min(selected, line.points().size() - 1));
		canvas.setToolTipText(spoken());
		canvas.redraw();
	}

	/** The height that it needs. */
	public int height() {
		return canvas.getFont().getFontData()[0].getHeight() * 2 * LINES;
	}

	private String spoken() {
		return shown.points().isEmpty() ? "Divergences over time: nothing" : shown.spoken(shown.points().get(selected));
	}

	private void pressed(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT -> select(selected + 1);
		case SWT.ARROW_LEFT -> select(selected - 1);
		case SWT.HOME -> select(0);
		case SWT.END -> select(shown.points().size() - 1);
		default -> {
			// No other keys.
		}
		}
	}

	private void select(int point) {
		if (point >= 0 && point < shown.points().size()) {
			selected = point;
			canvas.setToolTipText(spoken());
			canvas.redraw();
			canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
		}
	}
}
