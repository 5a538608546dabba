package org.chancery.ui.comparison.views;

import org.chancery.ui.comparison.model.MeterReading;
import org.chancery.ui.editor.EditorColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws a reading: the name and the share on a line, a bar below it, then what kinds of divergence there are. */
final class MeterPainter {

	private static final int PAD = 6;
	private static final int BAR = 5;
	private static final int STEP = 14;

	private final Table table;
	private final EditorColors colors;

	MeterPainter(Table table) {
		this.table = table;
		colors = new EditorColors(table);
	}

	void install() {
		table.addListener(SWT.MeasureItem, event -> event.height = 2 * event.gc.getFontMetrics().getHeight() + BAR + 3 * PAD);
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, this::paint);
	}

	private void paint(Event event) {
		if (!(((TableItem) event.item).getData() instanceof MeterReading reading)) {
			return;
		}
		GC gc = event.gc;
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		int left = event.x + PAD + reading.depth() * STEP;
		int right = event.x + table.getClientArea().width - PAD;
		int line = gc.getFontMetrics().getHeight();
		int y = event.y + PAD;
		Color words = gc.getForeground();
		String share = Math.round(reading.share() * 100) + " %";
		Point extent = gc.textExtent(share);
		gc.drawText(share, right - extent.x, y, true);
		gc.setFont(reading.depth() == 0 ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : table.getFont());
		gc.drawText(shortened(gc, reading.name(), right - extent.x - 2 * PAD - left), left, y, true);
		gc.setFont(table.getFont());
		bar(gc, reading, new Rectangle(left, y + line + 2, Math.max(0, right - left), BAR));
		gc.setForeground(selected ? words : colors.faint());
		String kinds = reading.kinds().isEmpty() ? reading.words() : reading.kinds();
		gc.drawText(shortened(gc, kinds, right - left), left, y + line + BAR + PAD, true);
	}

	/** A bar for what differs in substance, a lighter one behind it for what differs at all. */
	private void bar(GC gc, MeterReading reading, Rectangle bar) {
		gc.setBackground(colors.line());
		gc.fillRectangle(bar);
		gc.setBackground(colors.label());
		gc.fillRectangle(bar.x, bar.y, (int) Math.ceil(bar.width * reading.anyShare()), bar.height);
		gc.setBackground(colors.confidential());
		gc.fillRectangle(bar.x, bar.y, (int) Math.ceil(bar.width * reading.share()), bar.height);
	}

	private static String shortened(GC gc, String words, int width) {
		int length = words.length();
		while (length > 1 && gc.textExtent(length < words.length() ? words.substring(0, length) + "…" : words).x > width) {
			length--;
		}
		return length < words.length() ? words.substring(0, length).strip() + "…" : words;
	}
}
