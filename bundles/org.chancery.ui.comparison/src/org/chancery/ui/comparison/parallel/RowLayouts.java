package org.chancery.ui.comparison.parallel;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.chancery.ui.comparison.model.CellText;
import org.chancery.ui.comparison.model.ChangeFilter;
import org.chancery.ui.comparison.model.ParallelCell;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.RowKind;
import org.chancery.ui.comparison.model.RowLevel;
import org.chancery.ui.editor.EditorColors;
import org.chancery.ui.editor.EditorFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;

/**
 * Lays rows out when they come into sight, and keeps the latest: however long a text is, only what is seen costs. Of the
 * others a height is estimated from the number of characters.
 */
final class RowLayouts {

	/** Where the signs stand, at the left of each column. */
	static final int SIGNS = 22;
	private static final int KEPT = 160;
	private static final int RIGHT_MARGIN = 10;
	private static final int LABEL_GAP = 7;

	private final Canvas canvas;
	private final ColumnPlan plan;
	private final EditorFonts fonts;
	private final ParallelStyles styles;
	private final Map<Integer, RowLayout> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Entry<Integer, RowLayout> eldest) {
			boolean old = size() > KEPT;
			if (old) {
				eldest.getValue().dispose();
			}
			return old;
		}
	};
	private int em;
	private double sign;
	private int line;
	private int caption;

	RowLayouts(Canvas canvas, ColumnPlan plan, EditorColors colors, EditorFonts fonts) {
		this.canvas = canvas;
		this.plan = plan;
		this.fonts = fonts;
		styles = new ParallelStyles(colors, fonts);
		canvas.addDisposeListener(event -> clear());
		measure();
	}

	/** Forgets all layouts: widths, fonts or rows are other ones. */
	void clear() {
		kept.values().forEach(RowLayout::dispose);
		kept.clear();
	}

	/** Takes the measures of the fonts anew. */
	void measure() {
		String sample = "The Parties shall, in accordance with this Agreement, ensure";
		Point extent = extent(sample, fonts.prose());
		sign = extent.x / (double) sample.length();
		line = extent.y;
		em = extent("m", fonts.prose()).x;
		caption = extent("X", fonts.small()).y;
	}

	int lineHeight() {
		return line;
	}

	/** The height of the line above the words of a change. */
	int captionHeight() {
		return caption;
	}

	/** A row laid out. Substantive changes alone are in full colour if the filter wants no others. */
	RowLayout of(int index, ParallelRow row, ChangeFilter filter) {
		RowLayout known = kept.get(index);
		if (known == null) {
			known = lay(index, row, filter);
			kept.put(index, known);
		}
		return known;
	}

	/** About how high a row is. */
	int estimate(int index, ParallelRow row) {
		int highest = line;
		for (ParallelColumn column : plan.columns()) {
			ParallelCell cell = row.cell(column);
			if (cell != null && isShown(row, column)) {
				int wide = Math.max(40, plan.strip(column).width() - indent(cell) - RIGHT_MARGIN);
				int heading = cell.headingText().length();
				int words = (int) Math.ceil(cell.text().length() * sign / wide);
				highest = Math.max(highest, line * (words + (heading == 0 ? 0 : 1 + (int) (heading * sign / wide))));
			}
		}
		return above(index, row) + highest;
	}

	private RowLayout lay(int index, ParallelRow row, ChangeFilter filter) {
		Map<ParallelColumn, CellLayout> cells = new EnumMap<>(ParallelColumn.class);
		int highest = line;
		boolean faded = row.kind() == RowKind.LEFT_BEHIND || filter == ChangeFilter.SUBSTANTIVE && row.isChange() && !row.substantive();
		for (ParallelColumn column : plan.columns()) {
			ParallelCell cell = row.cell(column);
			if (cell != null && isShown(row, column)) {
				CellLayout laid = lay(cell, column, faded);
				cells.put(column, laid);
				highest = Math.max(highest, laid.height());
			}
		}
		int above = above(index, row);
		return new RowLayout(cells, above, above + highest);
	}

	private CellLayout lay(ParallelCell cell, ParallelColumn column, boolean faded) {
		CellText text = CellText.of(cell);
		int indent = indent(cell);
		var layout = new TextLayout(canvas.getDisplay());
		layout.setText(text.text());
		layout.setFont(fonts.prose());
		int width = Math.max(40, plan.strip(column).width() - indent - RIGHT_MARGIN);
		layout.setWidth(width);
		layout.setTabs(stops(text.text(), width));
		styles.apply(layout, text, RowLevel.of(cell.clause()), column, faded);
		int label = text.label().isEmpty() ? indent : indent - LABEL_GAP - extent(text.label(), fonts.prose()).x;
		return new CellLayout(text, layout, indent, label);
	}

	/** The cells of a table are parted by tabs; they share the width. */
	private static int[] stops(String text, int width) {
		int most = text.lines().mapToInt(line -> (int) line.chars().filter(each -> each == '\t').count()).max().orElse(0);
		return IntStream.rangeClosed(1, most).map(stop -> width * stop / (most + 1)).filter(each -> each > 0).toArray();
	}

	/** What was left behind shows where the clause stood, on its side alone. */
	private static boolean isShown(ParallelRow row, ParallelColumn column) {
		return row.kind() != RowKind.LEFT_BEHIND || column == ParallelColumn.LEFT;
	}

	private int indent(ParallelCell cell) {
		int steps = RowLevel.indent(cell.clause());
		if (steps == 0) {
			return SIGNS;
		}
		String label = cell.label();
		int needed = label.isEmpty() ? 0 : extent(label, fonts.prose()).x + LABEL_GAP;
		return SIGNS + Math.max(steps * em * 2, needed + (steps - 1) * em * 2);
	}

	private int above(int index, ParallelRow row) {
		int space = index == 0 ? em / 2 : switch (RowLevel.of(row.any())) {
		case DIVISION -> em * 2;
		case ARTICLE -> em * 3 / 2;
		case PARAGRAPH, SUBPARAGRAPH -> em * 2 / 3;
		};
		return space + (row.isChange() && !row.inside() ? caption + 1 : 0);
	}

	private Point extent(String words, org.eclipse.swt.graphics.Font font) {
		GC gc = new GC(canvas);
		try {
			gc.setFont(font);
			gc.setAntialias(SWT.ON);
			return gc.textExtent(words);
		} finally {
			gc.dispose();
		}
	}
}
