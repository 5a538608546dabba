package org.chancery.ui.negotiation.chart;

import java.math.BigDecimal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

/** Paints a chart in the colours of its window: solid what is sure, hatched what is possible, numbers at the ends. */
final class BarPainter {
	private static final RGB LEFT = new RGB(200, 80, 40);
	private static final RGB RIGHT = new RGB(40, 120, 190);
	private static final int MARGIN = 8;
	private static final int HATCH = 5;
	private final GC gc;
	private final Color back;
	private final Color fore;
	private final Bars bars;

	BarPainter(GC gc, Color back, Color fore, Bars bars) {
		this.gc = gc;
		this.back = back;
		this.fore = fore;
		this.bars = bars;
	}

	/** The widest label and the widest number. */
	Point widths() {
		int label = 0;
		int number = 0;
		for (Bar bar : bars.bars()) {
			label = Math.max(label, gc.textExtent(bar.label()).x);
			number = Math.max(number, gc.textExtent(bars.numbers(bar.left(), bar.leftPossible())).x);
			number = Math.max(number, gc.textExtent(bars.numbers(bar.right(), bar.rightPossible())).x);
		}
		return new Point(label, number);
	}

	void paint(BarLayout layout, int selected) {
		legend(layout);
		for (int i = 0; i < bars.bars().size(); i++) {
			line(layout, bars.bars().get(i), layout.y(i), i == selected);
		}
		gc.setForeground(fore);
		if (bars.bars().isEmpty()) {
			gc.drawText("Nothing to show yet.", MARGIN, layout.top(), true);
		} else {
			gc.drawLine(layout.axis(), layout.top() - 2, layout.axis(), layout.y(bars.bars().size()));
		}
	}

	private void legend(BarLayout layout) {
		gc.setForeground(fore);
		gc.drawText(bars.title(), MARGIN, MARGIN, true);
		int x = MARGIN;
		int y = MARGIN + layout.line();
		if (!bars.left().isEmpty()) {
			x = key(layout, x, y, LEFT, false, bars.left() + " " + bars.sure());
			x = key(layout, x, y, LEFT, true, bars.left() + " " + bars.possible());
		}
		x = key(layout, x, y, RIGHT, false, bars.right() + " " + bars.sure());
		if (!bars.possible().isEmpty()) {
			key(layout, x, y, RIGHT, true, bars.right() + " " + bars.possible());
		}
	}

	private int key(BarLayout layout, int x, int y, RGB colour, boolean hatched, String words) {
		int size = layout.line() / 2;
		box(x, y + 2, size * 2, size, colour, hatched);
		gc.setForeground(fore);
		gc.drawText(words, x + size * 2 + 4, y, true);
		return x + size * 2 + 4 + gc.textExtent(words).x + 2 * MARGIN;
	}

	private void line(BarLayout layout, Bar bar, int y, boolean selected) {
		if (selected) {
			gc.setForeground(fore);
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(2, y, layout.labels() - 4, layout.line() - 2);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		gc.setForeground(fore);
		gc.drawText(cut(bar.label(), layout.labels() - 2 * MARGIN), MARGIN, y + 2, true);
		int height = layout.line() - 6;
		if (!bars.left().isEmpty()) {
			int solid = layout.pixels(bar.left().doubleValue());
			int all = layout.pixels(bar.toLeft().doubleValue());
			box(layout.axis() - solid, y + 2, solid, height, LEFT, false);
			box(layout.axis() - all, y + 2, all - solid, height, LEFT, true);
			String numbers = numbers(bar.left(), bar.leftPossible());
			gc.drawText(numbers, layout.axis() - all - 4 - gc.textExtent(numbers).x, y + 2, true);
		}
		int solid = layout.pixels(bar.right().doubleValue());
		int all = layout.pixels(bar.toRight().doubleValue());
		box(layout.axis(), y + 2, solid, height, RIGHT, false);
		box(layout.axis() + solid, y + 2, all - solid, height, RIGHT, true);
		gc.drawText(numbers(bar.right(), bar.rightPossible()), layout.axis() + all + 4, y + 2, true);
	}

	/** The words as far as there is room, with an ellipsis if there is more. */
	private String cut(String words, int room) {
		String shown = words;
		while (shown.length() > 1 && gc.textExtent(shown).x > room) {
			shown = shown.substring(0, shown.length() - (shown.endsWith("…") ? 2 : 1)) + "…";
		}
		return shown;
	}

	private String numbers(BigDecimal solid, BigDecimal hatched) {
		gc.setForeground(fore);
		return bars.numbers(solid, hatched);
	}

	private void box(int x, int y, int width, int height, RGB colour, boolean hatched) {
		if (width <= 0) {
			return;
		}
		Color shade = shade(colour);
		gc.setForeground(shade);
		if (hatched) {
			// Cut by reckoning: a clip of our own would take away that of the window, which may show only a part of the chart.
			for (int at = x - height; at < x + width; at += HATCH) {
				int from = Math.max(at, x);
				int to = Math.min(at + height, x + width - 1);
				gc.drawLine(from, y + height - (from - at), to, y + height - (to - at));
			}
			gc.drawRectangle(x, y, width - 1, height);
		} else {
			gc.setBackground(shade);
			gc.fillRectangle(x, y, width, height);
			gc.setBackground(back);
		}
	}

	/** A colour with something of the window's own in it, so that it can be seen on a light and on a dark one. */
	private Color shade(RGB colour) {
		RGB own = fore.getRGB();
		return new Color((colour.red * 3 + own.red) / 4, (colour.green * 3 + own.green) / 4, (colour.blue * 3 + own.blue) / 4);
	}
}
