package org.chancery.ui.comparison.parallel;

import org.chancery.ui.comparison.ComparedSide;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The names of the texts above their columns. */
final class ParallelHeader {

	private static final int PAD = 4;

	private final Canvas canvas;
	private TreatyComparison comparison;
	private ColumnPlan plan;

	ParallelHeader(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(Math.max(0, width), textHeight() + 2 * PAD);
			}
		};
		canvas.addListener(SWT.Paint, this::paint);
	}

	Canvas control() {
		return canvas;
	}

	void show(TreatyComparison shown) {
		comparison = shown;
		canvas.redraw();
	}

	void refresh(ColumnPlan columns) {
		plan = columns;
		canvas.redraw();
	}

	private void paint(Event event) {
		if (comparison == null || plan == null) {
			return;
		}
		event.gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (ParallelColumn column : plan.columns()) {
			ColumnPlan.Strip strip = plan.strip(column);
			event.gc.setClipping(strip.x(), 0, strip.width() - PAD, canvas.getSize().y);
			event.gc.drawText(name(column), strip.x() + RowLayouts.SIGNS, PAD, true);
		}
	}

	private String name(ParallelColumn column) {
		ComparedSide side = switch (column) {
		case ANCESTOR -> comparison.ancestor();
		case LEFT -> comparison.left();
		case RIGHT -> comparison.right();
		};
		return (column == ParallelColumn.ANCESTOR ? "Both come from: " : "") + side.name();
	}

	private int textHeight() {
		GC gc = new GC(canvas);
		try {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}
}
