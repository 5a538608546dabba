package org.chancery.ui.editor;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.model.text.ClauseKind;
import org.chancery.ui.editor.model.BracketEdits;
import org.chancery.ui.editor.model.ClauseEdits;
import org.chancery.ui.editor.model.ColumnDocument.Place;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.WordEdits;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

/** What a person types in a column, as changes of the session. */
final class ColumnKeys {

	private final EditorControl control;
	private final ProseColumn column;
	private final StyledText text;

	ColumnKeys(EditorControl control, ProseColumn column) {
		this.control = control;
		this.column = column;
		this.text = column.text();
	}

	void install() {
		text.addVerifyKeyListener(this::key);
		text.addVerifyListener(this::replace);
		text.addListener(SWT.Traverse, event -> {
			// Shift+Tab promotes; Ctrl+Tab and Ctrl+Shift+Tab lead out of the column.
			event.doit &= (event.stateMask & SWT.MODIFIER_MASK) != SWT.SHIFT;
		});
	}

	/** Replaces what is selected; line feeds of a clipboard text begin clauses if asked. */
	void insert(String words) {
		Point selected = text.getSelection();
		replace(selected.x, selected.y, words);
	}

	/** The changes of words that this column makes. */
	WordEdits words() {
		return new WordEdits(control.model().session(), control.model().audience(column.side()), control.model().language(),
				column.side());
	}

	/** The changes of clauses that this column makes. */
	ClauseEdits clauses() {
		return new ClauseEdits(control.model().session(), control.model().audience(column.side()),
				control.model().language(), column.side());
	}

	private void replace(VerifyEvent event) {
		if (!column.updating()) {
			event.doit = false;
			replace(event.start, event.end, event.text);
		}
	}

	private void replace(int start, int end, String words) {
		if (column.rows().isEmpty()) {
			control.edit(column.side(), () -> clauses().beginText(words));
			return;
		}
		Place from = column.document().place(start);
		Place until = column.document().place(end);
		control.edit(column.side(), () -> {
			List<Row> rows = column.rows().subList(from.row(), until.row() + 1);
			requirePresent(rows);
			control.model().pin(rows.getFirst().key());
			return rows.size() == 1
					? words().replace(rows.getFirst(), from.offset(), until.offset() - from.offset(), words)
					: words().replaceAcross(rows, from.offset(), until.offset(), words);
		});
	}

	private void key(VerifyEvent event) {
		if (column.rows().isEmpty()) {
			return;
		}
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		boolean shift = (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT;
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> {
			if (plain || shift) {
				event.doit = false;
				enter(shift);
			}
		}
		case SWT.TAB -> {
			if (plain || shift) {
				event.doit = false;
				level(shift);
			}
		}
		case SWT.BS -> event.doit = !plain && !shift || !joins(0);
		case SWT.DEL -> event.doit = !plain || !joins(1);
		case SWT.ARROW_UP, SWT.PAGE_UP -> event.doit = !plain || !leaves(-1);
		case SWT.ARROW_DOWN, SWT.PAGE_DOWN -> event.doit = !plain || !leaves(1);
		default -> {
			// The widget does what it does.
		}
		}
	}

	private void enter(boolean lineBreak) {
		Place caret = column.caret();
		Row row = column.rows().get(caret.row());
		if (text.getSelectionCount() > 0) {
			insert("");
		}
		if (lineBreak || row.kind() == ClauseKind.SIGNATURE_BLOCK) {
			insert("\n");
			return;
		}
		split();
	}

	/** Divides the clause at the caret. */
	void split() {
		if (!column.rows().isEmpty()) {
			control.edit(column.side(), () -> {
				Place now = column.caret();
				Row divided = column.rows().get(now.row());
				requirePresent(List.of(divided));
				return clauses().divide(divided, now.offset());
			});
		}
	}

	/** Joins the clause at the caret with the next. */
	void joinNext() {
		if (!column.rows().isEmpty()) {
			control.edit(column.side(), () -> {
				Place now = column.caret();
				requirePresent(List.of(column.rows().get(now.row())));
				return clauses().joinNext(column.rows(), now.row(), now.offset());
			});
		}
	}

	/** The changes of disputed words that this column makes. */
	BracketEdits brackets() {
		return new BracketEdits(control.model().session(), control.model().audience(column.side()),
				control.model().language(), column.side());
	}

	private void level(boolean up) {
		Place caret = column.caret();
		Row row = column.rows().get(caret.row());
		control.edit(column.side(), () -> {
			requirePresent(List.of(row));
			return up ? clauses().promote(row, caret.offset()) : clauses().demote(row, caret.offset());
		});
	}

	/** Joins at the edge of a row; false if the caret is elsewhere, so that a character goes. */
	private boolean joins(int withNext) {
		Place caret = column.caret();
		int edge = withNext == 0 ? 0 : column.document().cell(caret.row()).prose().length();
		if (text.getSelectionCount() > 0 || caret.offset() != edge) {
			return false;
		}
		int joined = withNext == 0 ? caret.row() : next(caret.row());
		if (joined < column.rows().size()) {
			control.edit(column.side(), () -> {
				requirePresent(List.of(column.rows().get(joined)));
				return clauses().join(column.rows(), joined);
			});
		}
		return true;
	}

	private int next(int row) {
		int next = row + 1;
		while (next < column.rows().size() && !column.document().cell(next).present()) {
			next++;
		}
		return next;
	}

	/** Goes on to the unit before or after at the first and last line. */
	private boolean leaves(int step) {
		int last = column.rows().size() - 1;
		int row = column.caret().row();
		boolean edge = step < 0 ? row == 0 && isOnVisualEdge(0)
				: row == last && isOnVisualEdge(column.document().end(last));
		int unit = control.model().unit() + step;
		if (!edge || unit < 0 || unit >= control.model().units().size()) {
			return false;
		}
		control.open(unit, step < 0);
		return true;
	}

	private boolean isOnVisualEdge(int offset) {
		return text.getLocationAtOffset(text.getCaretOffset()).y == text.getLocationAtOffset(offset).y;
	}

	private void requirePresent(List<Row> rows) {
		if (rows.stream().anyMatch(row -> !row.cell(column.side()).present())) {
			throw new DossierException("This audience has no such clause; write in the other column.");
		}
	}
}
