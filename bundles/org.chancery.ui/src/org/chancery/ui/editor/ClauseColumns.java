package org.chancery.ui.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chancery.ui.editor.model.ClauseEditorModel;
import org.chancery.ui.editor.model.ColumnDocument;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.RowSplice;
import org.chancery.ui.editor.model.Side;
import org.chancery.ui.editor.model.WordMarks;
import org.chancery.ui.editor.model.WordMarks.Stretch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** The two columns: shows the rows of the model in both, keeps them aligned, marked and scrolled alike. */
final class ClauseColumns {

	private final ClauseEditorModel model;
	private final SashForm sash;
	private final EditorFonts fonts;
	private final Map<Side, ProseColumn> columns = new EnumMap<>(Side.class);
	private final Map<Side, ColumnHeader> headers = new EnumMap<>(Side.class);
	private final MarkUpdater marker;
	private final ColumnScrolling scrolling;
	private Side active = Side.UPPER;

	ClauseColumns(Composite parent, ClauseEditorModel model) {
		this.model = model;
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		fonts = new EditorFonts(sash);
		for (Side side : Side.values()) {
			Composite area = new Composite(sash, SWT.NONE);
			headers.put(side, new ColumnHeader(area, model, side));
			ProseColumn column = new ProseColumn(area, side, fonts);
			ColumnHeader.layout(area, column.text());
			columns.put(side, column);
			column.text().addListener(SWT.FocusIn, event -> active = side);
			column.text().addListener(SWT.Resize, event -> resized());
		}
		marker = new MarkUpdater(sash, this::marked);
		scrolling = new ColumnScrolling(columns.get(Side.LOWER).text(), columns.get(Side.UPPER).text());
		arrange();
	}

	SashForm control() {
		return sash;
	}

	ProseColumn column(Side side) {
		return columns.get(side);
	}

	ColumnHeader header(Side side) {
		return headers.get(side);
	}

	/** The column that has, or had last, the focus. */
	Side active() {
		return model.twoColumns() ? active : Side.UPPER;
	}

	ProseColumn activeColumn() {
		return columns.get(active());
	}

	/** The row in which the caret is; null if there are none. */
	Row currentRow() {
		ProseColumn column = activeColumn();
		return column.rows().isEmpty() ? null : column.rows().get(column.caret().row());
	}

	/** Makes a column the one that is edited, wherever the focus is. */
	void activate(Side side) {
		active = side;
	}

	void focus(Side side) {
		active = model.twoColumns() ? side : Side.UPPER;
		activeColumn().text().setFocus();
	}

	/** Goes to the same place in the other column. */
	void cross() {
		ColumnDocument.Place caret = activeColumn().caret();
		focus(active().other());
		place(active(), caret.row(), caret.offset());
	}

	/** Shows the rows of the model from the beginning. */
	void show() {
		arrange();
		for (ProseColumn column : shown()) {
			column.show(model.rows());
		}
		align(0);
		model.rows().forEach(this::requestMarks);
		scrolling.top();
	}

	/** Shows what is other now in the model; the caret and the scrolling stay. */
	void refresh() {
		List<Row> before = activeColumn().rows();
		List<Row> now = model.rows();
		RowSplice splice = RowSplice.between(before, now);
		if (splice.isWhole(before) || now.isEmpty()) {
			showAgain(before);
		} else if (!splice.isEmpty() || relabelled(before, now)) {
			splice(splice, before, now);
		} else {
			for (int row = 0; row < now.size(); row++) {
				if (!now.get(row).equals(before.get(row))) {
					update(row, now.get(row));
				}
			}
		}
	}

	/** Puts the caret into a row, in sight. */
	void place(Side side, int row, int offset) {
		columns.get(side).setCaret(row, offset);
		showCaret(side);
	}

	/** Selects a stretch of a row, in sight. */
	void select(Side side, int row, int start, int end) {
		ProseColumn column = columns.get(side);
		column.text().setSelection(column.document().offset(row, start), column.document().offset(row, end));
		showCaret(side);
	}

	private void showCaret(Side side) {
		columns.get(side).text().showSelection();
		scrolling.follow(columns.get(side).text());
	}

	/** Lifts the caret out of the lowest quarter, so that what is sought is seen with what follows it. */
	void bringUp() {
		StyledText text = activeColumn().text();
		int height = text.getClientArea().height;
		int caret = text.getLocationAtOffset(text.getCaretOffset()).y;
		if (caret > height * 3 / 4) {
			text.setTopPixel(text.getTopPixel() + caret - height / 4);
			scrolling.follow(text);
		}
	}

	void zoom(int points) {
		fonts.zoom(points);
		columns.values().forEach(ProseColumn::fontsChanged);
		align(0);
	}

	List<ProseColumn> shown() {
		return model.twoColumns() ? List.copyOf(columns.values()) : List.of(columns.get(Side.UPPER));
	}

	private void update(int row, Row changed) {
		shown().forEach(column -> column.update(row, changed));
		requestMarks(changed);
		var aligner = new ColumnAligner(shown());
		if (!aligner.fits(row)) {
			aligner.align();
		}
	}

	/** Some rows come or go, or have other numbers; the others are left as they are laid out. */
	private void splice(RowSplice splice, List<Row> before, List<Row> now) {
		StyledText text = activeColumn().text();
		ColumnDocument.Place caret = activeColumn().caret();
		int top = text.getTopPixel();
		for (ProseColumn column : shown()) {
			column.text().setRedraw(false);
			column.splice(splice, now);
			for (int row = 0; row < now.size(); row++) {
				if (!column.rows().get(row).equals(now.get(row))) {
					column.update(row, now.get(row));
				}
			}
			column.relabel();
		}
		for (int row = 0; row < before.size(); row++) {
			int moved = splice.moved(row);
			if (moved >= 0 && !now.get(moved).equals(before.get(row))) {
				requestMarks(now.get(moved));
			}
		}
		now.subList(splice.from(), splice.from() + splice.added()).forEach(this::requestMarks);
		align(0);
		int row = splice.moved(caret.row());
		activeColumn().setCaret(row < 0 ? caret.row() : row, caret.offset());
		text.setTopPixel(top);
		scrolling.follow(text);
		shown().forEach(column -> column.text().setRedraw(true));
	}

	private void showAgain(List<Row> before) {
		ProseColumn column = activeColumn();
		ColumnDocument.Place caret = before.isEmpty() ? new ColumnDocument.Place(0, 0) : column.caret();
		int top = column.text().getTopPixel();
		Row at = before.isEmpty() ? null : before.get(caret.row());
		show();
		int row = at == null ? -1 : model.rowOf(at.clauseId(), at.part());
		column.setCaret(row < 0 ? caret.row() : row, caret.offset());
		column.text().setTopPixel(top);
		scrolling.follow(column.text());
	}

	private void marked(Row row, WordMarks marks) {
		int index = model.rowOf(row.clauseId(), row.part());
		if (index < 0 || !model.rows().get(index).equals(row) || !model.twoColumns()) {
			return;
		}
		mark(Side.LOWER, index, marks.removed());
		mark(Side.UPPER, index, marks.added());
	}

	private void mark(Side side, int row, List<Stretch> stretches) {
		columns.get(side).mark(row, stretches);
	}

	private void requestMarks(Row row) {
		if (model.twoColumns()) {
			marker.request(row);
		}
	}

	private void align(int from) {
		if (!model.rows().isEmpty()) {
			new ColumnAligner(shown()).align(from);
		}
	}

	private void resized() {
		if (!activeColumn().rows().isEmpty()) {
			sash.getDisplay().timerExec(0, () -> {
				if (!sash.isDisposed()) {
					shown().stream().filter(ProseColumn::hasBoxes).forEach(ProseColumn::restyle);
					align(0);
				}
			});
		}
	}

	private void arrange() {
		sash.setMaximizedControl(model.twoColumns() ? null : columns.get(Side.UPPER).text().getParent());
		headers.values().forEach(ColumnHeader::refresh);
		columns.get(Side.LOWER).setGapWords("only for " + model.audience(Side.UPPER).getName());
		columns.get(Side.UPPER).setGapWords("left out for " + model.audience(Side.UPPER).getName());
	}

	private static boolean relabelled(List<Row> before, List<Row> now) {
		for (int i = 0; i < now.size(); i++) {
			Row one = before.get(i);
			Row other = now.get(i);
			if (one.indent() != other.indent() || one.kind() != other.kind() || !one.lowerLabel().equals(other.lowerLabel())
					|| !one.upperLabel().equals(other.upperLabel())
					|| one.lower().present() != other.lower().present() || one.upper().present() != other.upper().present()) {
				return true;
			}
		}
		return false;
	}
}
