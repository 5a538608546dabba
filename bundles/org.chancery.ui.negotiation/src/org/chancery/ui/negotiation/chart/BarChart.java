package org.chancery.ui.negotiation.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A chart of bars. Up and down lead from line to line, and each is read aloud. */
public final class BarChart {
	private static final int MARGIN = 8;
	private final Canvas canvas;
	private Bars shown = new Bars("", "", "", "", "", List.of());
	private int selected;

	/** A chart that fills a composite. */
	public BarChart(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.MouseDown, event -> {
			canvas.setFocus();
			select((event.y - layout(new Point(0, 0)).top()) / Math.max(1, lineHeight()));
		});
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = shown.bars().isEmpty() ? shown.title() + ": nothing" : shown.spoken(shown.bars().get(selected));
			}
		});
	}

	/** The control itself. */
	public Canvas control() {
		return canvas;
	}

	/** Shows these. */
	public void show(Bars bars) {
		shown = bars;
		selected = Math.max(0, Math.min(selected, bars.bars().size() - 1));
		canvas.redraw();
	}

	/** The height that the lines need. */
	public int height() {
		return lineHeight() * (Math.max(1, shown.bars().size()) + 2) + 3 * MARGIN;
	}

	private void pressed(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> select(selected + 1);
		case SWT.ARROW_UP -> select(selected - 1);
		case SWT.HOME -> select(0);
		case SWT.END -> select(shown.bars().size() - 1);
		default -> {
			// No other keys.
		}
		}
	}

	private void select(int line) {
		if (line >= 0 && line < shown.bars().size()) {
			selected = line;
			canvas.redraw();
			canvas.getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
		}
	}

	private int lineHeight() {
		GC gc = new GC(canvas);
		try {
			return gc.getFontMetrics().getHeight() * 3 / 2;
		} finally {
			gc.dispose();
		}
	}

	private BarLayout layout(Point labels) {
		Rectangle area = canvas.getClientArea();
		return BarLayout.of(area.width, lineHeight(), labels.x, labels.y, !shown.left().isEmpty(), shown.furthest().doubleValue());
	}

	private void paint(GC gc) {
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setBackground(canvas.getBackground());
		gc.fillRectangle(canvas.getClientArea());
		BarPainter painter = new BarPainter(gc, canvas.getBackground(), canvas.getForeground(), shown);
		painter.paint(layout(painter.widths()), canvas.isFocusControl() ? selected : -1);
	}
}
