package org.chancery.ui.negotiation.chart;

import java.util.List;

import org.chancery.ui.negotiation.chart.TimeLine.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the meter over time in the colours of its window: a solid line of steps up to today, a dashed one behind it. */
final class TimePainter {
	private static final RGB LINE = new RGB(40, 120, 190);
	private static final int MARGIN = 8;
	private static final int MARK = 3;
	private final GC gc;
	private final Color back;
	private final Color fore;
	private final TimeLine line;
	private final Rectangle plot;
	private final int lineHeight;

	TimePainter(GC gc, Color back, Color fore, TimeLine line, Rectangle area) {
		this.gc = gc;
		this.back = back;
		this.fore = fore;
		this.line = line;
		this.lineHeight = gc.getFontMetrics().getHeight() * 3 / 2;
		int side = MARGIN + gc.textExtent("2026-12-31").x / 2;
		int top = 3 * lineHeight + MARGIN;
		plot = new Rectangle(side, top, Math.max(1, area.width - 2 * side), Math.max(1, area.height - top - lineHeight - MARGIN));
	}

	void paint(int selected) {
		gc.setForeground(fore);
		gc.drawText("Divergences over time", MARGIN, MARGIN, true);
		if (line.points().isEmpty()) {
			gc.drawText("Nothing to show yet.", MARGIN, MARGIN + lineHeight, true);
			return;
		}
		gc.drawText("solid: found on that day; dashed: left, if every decision is carried out on its day", MARGIN, MARGIN + lineHeight, true);
		gc.drawLine(plot.x - MARGIN, plot.y + plot.height, plot.x + plot.width + MARGIN, plot.y + plot.height);
		steps();
		days();
		counts();
		if (selected >= 0) {
			Point point = line.points().get(selected);
			gc.setForeground(fore);
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(x(point) - 2 * MARK - 1, y(point) - 2 * MARK - 1, 4 * MARK + 2, 4 * MARK + 2);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private void steps() {
		List<Point> points = line.points();
		Color colour = shade();
		gc.setForeground(colour);
		gc.setLineWidth(2);
		for (int i = 0; i < points.size(); i++) {
			Point point = points.get(i);
			if (i > 0) {
				Point before = points.get(i - 1);
				gc.setLineStyle(point.ahead() ? SWT.LINE_DASH : SWT.LINE_SOLID);
				gc.drawLine(x(before), y(before), x(point), y(before));
				gc.drawLine(x(point), y(before), x(point), y(point));
			}
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setBackground(point.ahead() ? back : colour);
			gc.fillOval(x(point) - MARK, y(point) - MARK, 2 * MARK, 2 * MARK);
			gc.drawOval(x(point) - MARK, y(point) - MARK, 2 * MARK, 2 * MARK);
		}
		gc.setLineWidth(1);
		gc.setBackground(back);
	}

	/** The days at the foot, today before all others, as far as there is room. */
	private void days() {
		gc.setForeground(fore);
		int y = plot.y + plot.height + 2;
		List<Point> points = line.points();
		Point now = points.stream().filter(each -> each.date().equals(line.today())).findFirst().orElse(points.getFirst());
		int centre = x(now);
		int half = text(now.date().equals(line.today()) ? "today" : now.date().toString(), centre, y);
		int from = centre - half;
		for (Point each : points.reversed()) {
			from = each.date().isBefore(now.date()) ? day(each, y, Integer.MIN_VALUE, from) : from;
		}
		int to = centre + half;
		for (Point each : points) {
			int width = gc.textExtent(each.date().toString()).x;
			if (each.date().isAfter(now.date()) && x(each) - width / 2 > to + MARGIN) {
				text(each.date().toString(), x(each), y);
				to = x(each) + width / 2;
			}
		}
	}

	/** Writes a day that ends in front of another one; where the next one in front may end. */
	private int day(Point point, int y, int least, int before) {
		int width = gc.textExtent(point.date().toString()).x;
		if (x(point) + width / 2 > before - MARGIN || x(point) - width / 2 < least) {
			return before;
		}
		text(point.date().toString(), x(point), y);
		return x(point) - width / 2;
	}

	/** The numbers above the line, as far as there is room. */
	private void counts() {
		int to = Integer.MIN_VALUE;
		Point before = null;
		for (Point each : line.points()) {
			String number = String.valueOf(each.count());
			int width = gc.textExtent(number).x;
			boolean news = before == null || before.count() != each.count();
			if (news && x(each) - width / 2 > to) {
				text(number, x(each), y(each) - lineHeight);
				to = x(each) + width / 2 + 2;
			}
			before = each;
		}
	}

	/** Writes in the middle of a place; half the width. */
	private int text(String words, int centre, int y) {
		int width = gc.textExtent(words).x;
		gc.drawText(words, centre - width / 2, y, true);
		return width / 2;
	}

	private int x(Point point) {
		return plot.x + (int) Math.round(line.place(point.date()) * plot.width);
	}

	private int y(Point point) {
		return plot.y + plot.height - Math.round((float) point.count() / line.most() * plot.height);
	}

	private Color shade() {
		RGB own = fore.getRGB();
		return new Color((LINE.red * 3 + own.red) / 4, (LINE.green * 3 + own.green) / 4, (LINE.blue * 3 + own.blue) / 4);
	}
}
