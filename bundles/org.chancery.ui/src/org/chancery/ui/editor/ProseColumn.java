package org.chancery.ui.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.chancery.ui.editor.model.Atom;
import org.chancery.ui.editor.model.Cell;
import org.chancery.ui.editor.model.ColumnDocument;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.RowSplice;
import org.chancery.ui.editor.model.Side;
import org.chancery.ui.editor.model.WordMarks.Stretch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/**
 * One column of the editor: a text widget that shows the rows of one audience. It changes nothing by itself; what is
 * typed goes to {@link ColumnKeys}, and what the session then says comes back row by row.
 */
final class ProseColumn {

	/** Key of the widget's data by which tests and assistive tools find a column. */
	static final String SIDE = "org.chancery.ui.editor.side";

	private final StyledText text;
	private final Side side;
	private final EditorFonts fonts;
	private final EditorColors colors;
	private final RowMetrics metrics;
	private final RowStyles styles;
	private final ColumnDocument document = new ColumnDocument();
	private final RowGeometry geometry;
	private List<Row> rows = List.of();
	private final List<List<Stretch>> marks = new ArrayList<>();
	private final List<List<Stretch>> hits = new ArrayList<>();
	private int[] room = {};
	private boolean updating;
	private String gapWords = "";

	ProseColumn(Composite parent, Side side, EditorFonts fonts) {
		this.side = side;
		this.fonts = fonts;
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | (side == Side.UPPER ? SWT.V_SCROLL : SWT.NONE));
		text.setData(SIDE, side);
		text.setFont(fonts.prose());
		text.setMargins(0, 4, 12, 4);
		colors = new EditorColors(text);
		metrics = new RowMetrics(text, fonts);
		geometry = new RowGeometry(text, document);
		styles = new RowStyles(colors, fonts, new AtomBoxes(text, colors, fonts), metrics, side);
		new RowPainter(this, document, geometry);
	}

	StyledText text() {
		return text;
	}

	Side side() {
		return side;
	}

	List<Row> rows() {
		return rows;
	}

	EditorFonts fonts() {
		return fonts;
	}

	EditorColors colors() {
		return colors;
	}

	RowMetrics metrics() {
		return metrics;
	}

	RowGeometry geometry() {
		return geometry;
	}

	ColumnDocument document() {
		return document;
	}

	/** Whether what the widget hears now comes from here and not from a person. */
	boolean updating() {
		return updating;
	}

	/** What is said where this column has no such clause. */
	String gapWords(Row row) {
		return gapWords;
	}

	void setGapWords(String words) {
		gapWords = words;
	}

	/** How much height a row has, with that of its counterpart. */
	int room(int row) {
		return row < room.length ? room[row] : 0;
	}

	void setRoom(int[] heights) {
		room = heights;
	}

	/** Whether words of a row are marked. */
	boolean differs(int row) {
		return !marks.get(row).isEmpty();
	}

	/** Shows other rows from their beginning. */
	void show(List<Row> shown) {
		updating = true;
		text.setRedraw(false);
		try {
			rows = List.copyOf(shown);
			document.set(rows.stream().map(row -> row.cell(side)).toList());
			fill(marks);
			fill(hits);
			text.setText(document.text());
			metrics.measure(rows);
			restyle();
		} finally {
			text.setRedraw(true);
			updating = false;
		}
	}

	/** Shows other rows in the place of some; those that stay show what they showed, until they are updated. */
	void splice(RowSplice splice, List<Row> shown) {
		updating = true;
		try {
			int until = splice.from() + splice.removed();
			int start = document.start(splice.from());
			int length = document.start(until) - start;
			List<Cell> added = shown.subList(splice.from(), splice.from() + splice.added()).stream()
					.map(row -> row.cell(side)).toList();
			rows = splice(rows, splice, shown.subList(splice.from(), splice.from() + splice.added()));
			document.splice(splice, added);
			splice(marks, splice);
			splice(hits, splice);
			text.replaceTextRange(start, length, ColumnDocument.text(added));
			for (int row = splice.from(); row < splice.from() + splice.added(); row++) {
				styleRow(row);
			}
		} finally {
			updating = false;
		}
	}

	/** Numbers or levels changed: they take other room, and stand elsewhere. */
	void relabel() {
		metrics.measure(rows);
		for (int row = 0; row < rows.size(); row++) {
			indent(row);
		}
		text.redraw();
	}

	/** Fonts or widths changed. */
	void restyle() {
		List<StyleRange> all = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			all.addAll(styles.of(rows.get(row), document.start(row), marks.get(row), hits.get(row)));
			indent(row);
		}
		text.setStyleRanges(all.toArray(StyleRange[]::new));
	}

	/** Whether something in the rows is as wide as the column. */
	boolean hasBoxes() {
		return rows.stream().anyMatch(row -> row.cell(side).prose().atoms().values().stream()
				.anyMatch(atom -> atom.kind() == Atom.Kind.BRACKET || atom.kind() == Atom.Kind.OPAQUE));
	}

	void fontsChanged() {
		text.setFont(fonts.prose());
		metrics.fontsChanged();
		metrics.measure(rows);
		restyle();
	}

	/** Shows another version of one row; the caret stays where it is unless it was in what changed. */
	void update(int row, Row changed) {
		updating = true;
		try {
			Cell cell = changed.cell(side);
			String before = document.cell(row).prose().text();
			String after = cell.prose().text();
			int start = document.start(row);
			int lines = text.getLineCount();
			boolean restyled = !cell.equals(document.cell(row)) || changed.kind() != rows.get(row).kind();
			rows = with(row, changed);
			document.replace(row, cell);
			if (!before.equals(after)) {
				replace(start, before, after);
				marks.set(row, Shift.all(marks.get(row), before, after));
			}
			if (restyled) {
				styleRow(row);
			}
			if (text.getLineCount() != lines) {
				indent(row);
			}
		} finally {
			updating = false;
		}
	}

	void mark(int row, List<Stretch> stretches) {
		if (!marks.get(row).equals(stretches)) {
			marks.set(row, stretches);
			styleRow(row);
		}
	}

	void hit(int row, List<Stretch> stretches) {
		if (!hits.get(row).equals(stretches)) {
			hits.set(row, stretches);
			styleRow(row);
		}
	}

	/** Where the caret is; at the beginning if there are no rows. */
	ColumnDocument.Place caret() {
		return rows.isEmpty() ? new ColumnDocument.Place(0, 0) : document.place(text.getCaretOffset());
	}

	void setCaret(int row, int offset) {
		if (!rows.isEmpty()) {
			text.setSelection(document.offset(Math.max(0, Math.min(row, rows.size() - 1)), offset));
		}
	}

	private void replace(int start, String before, String after) {
		int same = Shift.prefix(before, after);
		int tail = Shift.suffix(before, after, same);
		text.replaceTextRange(start + same, before.length() - same - tail, after.substring(same, after.length() - tail));
	}

	private void styleRow(int row) {
		Row shown = rows.get(row);
		List<StyleRange> ranges = styles.of(shown, document.start(row), marks.get(row), hits.get(row));
		int length = document.end(row) - document.start(row);
		if (length > 0) {
			text.replaceStyleRanges(document.start(row), length, ranges.toArray(StyleRange[]::new));
		}
	}

	private void indent(int row) {
		int first = geometry.firstLine(row);
		int count = geometry.lastLine(row) - first + 1;
		int indent = metrics.indent(rows.get(row));
		for (int line = first; line < first + count; line++) {
			// The widget lays a line out again even if it is given what it has.
			if (text.getLineIndent(line) != indent || text.getLineWrapIndent(line) != indent) {
				text.setLineIndent(line, 1, indent);
				text.setLineWrapIndent(line, 1, indent);
			}
		}
	}

	private List<Row> with(int row, Row changed) {
		List<Row> copy = new ArrayList<>(rows);
		copy.set(row, changed);
		return List.copyOf(copy);
	}

	private static List<Row> splice(List<Row> before, RowSplice splice, List<Row> added) {
		List<Row> copy = new ArrayList<>(before.subList(0, splice.from()));
		copy.addAll(added);
		copy.addAll(before.subList(splice.from() + splice.removed(), before.size()));
		return List.copyOf(copy);
	}

	private static void splice(List<List<Stretch>> lists, RowSplice splice) {
		lists.subList(splice.from(), splice.from() + splice.removed()).clear();
		lists.addAll(splice.from(), Collections.nCopies(splice.added(), List.of()));
	}

	private void fill(List<List<Stretch>> lists) {
		lists.clear();
		rows.forEach(row -> lists.add(List.of()));
	}
}
