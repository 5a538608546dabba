package org.chancery.ui.comparison.parallel;

import java.util.TreeSet;

import org.chancery.model.text.VerticalAlignment;
import org.chancery.ui.comparison.model.CellText;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.RowLevel;
import org.chancery.ui.editor.EditorColors;
import org.chancery.ui.editor.EditorFonts;
import org.chancery.ui.editor.model.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/** How the words of a cell look: their own looks and the marks of what the other side does not have. */
final class ParallelStyles {

	private static final int RISE = 4;

	private final EditorColors colors;
	private final EditorFonts fonts;

	ParallelStyles(EditorColors colors, EditorFonts fonts) {
		this.colors = colors;
		this.fonts = fonts;
	}

	Font font(RowLevel level, boolean heading) {
		if (!heading) {
			return fonts.prose();
		}
		return switch (level) {
		case DIVISION -> fonts.division();
		case ARTICLE -> fonts.heading();
		case PARAGRAPH, SUBPARAGRAPH -> fonts.italic();
		};
	}

	/** Gives a layout that has its text the looks of a cell. */
	void apply(TextLayout layout, CellText cell, RowLevel level, ParallelColumn column, boolean faded) {
		var bounds = new TreeSet<Integer>();
		bounds.add(0);
		bounds.add(cell.heading());
		bounds.add(cell.notes());
		bounds.add(cell.text().length());
		cell.marks().forEach(each -> {
			bounds.add(each.start());
			bounds.add(each.end());
		});
		cell.looks().forEach(each -> {
			bounds.add(each.start());
			bounds.add(each.end());
		});
		int from = 0;
		for (int until : bounds.headSet(cell.text().length(), true)) {
			if (until > from) {
				layout.setStyle(style(cell, level, column, faded, from), from, until - 1);
				from = until;
			}
		}
	}

	private TextStyle style(CellText cell, RowLevel level, ParallelColumn column, boolean faded, int at) {
		var style = new TextStyle(at >= cell.notes() ? fonts.small() : font(level, at < cell.heading()), null, null);
		if (faded) {
			style.foreground = colors.faint();
		}
		cell.looks().stream().filter(each -> each.start() <= at && at < each.end()).findFirst()
				.ifPresent(each -> own(style, each));
		if (cell.marks().stream().anyMatch(each -> each.start() <= at && at < each.end())) {
			mark(style, column);
		}
		return style;
	}

	private void own(TextStyle style, Look look) {
		if (look.bold() || look.italic()) {
			style.font = look.bold() ? look.italic() ? fonts.boldItalic() : fonts.bold() : fonts.italic();
		}
		style.underline = look.underline();
		if (look.vertical() != VerticalAlignment.BASELINE) {
			style.font = fonts.script();
			style.rise = look.vertical() == VerticalAlignment.SUPERSCRIPT ? RISE : -RISE;
		}
	}

	private void mark(TextStyle style, ParallelColumn column) {
		if (column == ParallelColumn.RIGHT) {
			style.background = colors.addedBackground();
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_DOUBLE;
			style.underlineColor = colors.added();
		} else {
			style.background = colors.removedBackground();
			style.strikeout = true;
			style.strikeoutColor = colors.removed();
		}
	}
}
