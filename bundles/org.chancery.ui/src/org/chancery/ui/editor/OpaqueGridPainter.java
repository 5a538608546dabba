package org.chancery.ui.editor;

import java.util.List;

import org.chancery.ui.editor.model.OpaqueGrid;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the preview of a table: a framed grid of cut cells. */
final class OpaqueGridPainter {

	private static final int PAD = 3;

	private final EditorColors colors;
	private final EditorFonts fonts;

	OpaqueGridPainter(EditorColors colors, EditorFonts fonts) {
		this.colors = colors;
		this.fonts = fonts;
	}

	void paint(GC gc, OpaqueGrid grid, Rectangle area, int lineHeight) {
		gc.setFont(fonts.script());
		int columns = grid.columns();
		int width = (area.width - 1) / columns;
		for (int r = 0; r < grid.rows().size(); r++) {
			List<String> cells = grid.rows().get(r);
			int y = area.y + PAD + r * lineHeight;
			for (int c = 0; c < cells.size(); c++) {
				gc.setForeground(colors.label());
				gc.drawText(fit(gc, cells.get(c), width - 2 * PAD), area.x + c * width + PAD, y + PAD, true);
				gc.setForeground(colors.line());
				gc.drawRectangle(area.x + c * width, y, c == cells.size() - 1 ? area.width - 1 - c * width : width, lineHeight);
			}
		}
		if (grid.more() > 0) {
			gc.setForeground(colors.faint());
			gc.drawText("… " + grid.more() + " more rows, kept as they are", area.x + PAD,
					area.y + 2 * PAD + grid.rows().size() * lineHeight, true);
		}
	}

	private static String fit(GC gc, String words, int width) {
		if (gc.textExtent(words).x <= width) {
			return words;
		}
		int length = Math.min(words.length(), Math.max(1, width / Math.max(1, (int) gc.getFontMetrics().getAverageCharacterWidth())));
		while (length > 0 && gc.textExtent(words.substring(0, length) + "…").x > width) {
			length--;
		}
		return words.substring(0, length) + "…";
	}
}
