package org.chancery.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.VerticalAlignment;
import org.chancery.ui.editor.model.Atom;
import org.chancery.ui.editor.model.Cell;
import org.chancery.ui.editor.model.Look;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.Side;
import org.chancery.ui.editor.model.WordMarks.Stretch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** How the words of one row look: their own looks, the marks of differences, hits of a search, atoms. */
final class RowStyles {

	private static final int RISE = 3;

	private final EditorColors colors;
	private final EditorFonts fonts;
	private final AtomBoxes atoms;
	private final RowMetrics metrics;
	private final Side side;

	RowStyles(EditorColors colors, EditorFonts fonts, AtomBoxes atoms, RowMetrics metrics, Side side) {
		this.colors = colors;
		this.fonts = fonts;
		this.atoms = atoms;
		this.metrics = metrics;
		this.side = side;
	}

	/** The ranges of a row that begins at an offset of the document; they cover all of its words. */
	List<StyleRange> of(Row row, int start, List<Stretch> marks, List<Stretch> hits) {
		Cell cell = row.cell(side);
		var bounds = new TreeSet<>(List.of(0, cell.prose().length()));
		cell.prose().looks().forEach(each -> bounds.addAll(List.of(each.start(), each.end())));
		cell.prose().atoms().keySet().forEach(each -> bounds.addAll(List.of(each, each + 1)));
		marks.forEach(each -> bounds.addAll(List.of(each.start(), each.end())));
		hits.forEach(each -> bounds.addAll(List.of(each.start(), each.end())));
		List<StyleRange> ranges = new ArrayList<>();
		Integer from = null;
		for (int until : bounds.headSet(cell.prose().length(), true)) {
			if (from != null && until > from) {
				ranges.add(range(row, from, until, start, marks, hits));
			}
			from = until;
		}
		return ranges;
	}

	private StyleRange range(Row row, int from, int until, int start, List<Stretch> marks, List<Stretch> hits) {
		Cell cell = row.cell(side);
		var range = new StyleRange();
		range.start = start + from;
		range.length = until - from;
		base(range, row, cell);
		cell.prose().looks().stream().filter(look -> look.start() <= from && look.end() >= until).findFirst()
				.ifPresent(look -> own(range, look));
		if (covers(marks, from, until)) {
			mark(range);
		}
		if (covers(hits, from, until)) {
			range.background = colors.hit();
			range.borderStyle = SWT.BORDER_SOLID;
			range.borderColor = colors.label();
		}
		Atom atom = cell.prose().atoms().get(from);
		if (atom != null) {
			range.metrics = atoms.metrics(atom, metrics.indent(row));
			range.data = atom;
		}
		return range;
	}

	private void base(StyleRange range, Row row, Cell cell) {
		if (row.isHeading()) {
			range.font = row.kind() == ClauseKind.ARTICLE ? fonts.heading()
					: isInside(row.kind()) ? fonts.prose() : fonts.division();
			range.fontStyle = isInside(row.kind()) ? SWT.ITALIC : SWT.NORMAL;
		}
		if (cell.standing() == Cell.Standing.INHERITED) {
			range.foreground = colors.faint();
		}
	}

	private void own(StyleRange range, Look look) {
		range.fontStyle |= (look.bold() ? SWT.BOLD : 0) | (look.italic() ? SWT.ITALIC : 0);
		if (look.underline()) {
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SINGLE;
		}
		if (look.vertical() != VerticalAlignment.BASELINE) {
			range.font = fonts.script();
			range.rise = look.vertical() == VerticalAlignment.SUPERSCRIPT ? RISE * 2 : -RISE;
		}
	}

	private void mark(StyleRange range) {
		if (side == Side.UPPER) {
			range.background = colors.addedBackground();
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_DOUBLE;
			range.underlineColor = colors.added();
		} else {
			range.background = colors.removedBackground();
			range.strikeout = true;
			range.strikeoutColor = colors.removed();
		}
	}

	static boolean isInside(ClauseKind kind) {
		return kind == ClauseKind.PARAGRAPH || kind == ClauseKind.SUBPARAGRAPH || kind == ClauseKind.RECITAL;
	}

	private static boolean covers(List<Stretch> stretches, int from, int until) {
		return stretches.stream().anyMatch(each -> each.start() <= from && each.end() >= until);
	}
}
