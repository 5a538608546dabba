package org.chancery.ui.editor;

import java.util.List;

import org.chancery.core.text.InlineSequence;
import org.chancery.ui.editor.model.ColumnDocument.Place;
import org.chancery.ui.editor.model.Prose;
import org.chancery.ui.editor.model.Row;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;

/**
 * Cut, copy and paste in the columns. The system's clipboard gets plain words; what was copied here is pasted here with
 * its looks and references.
 */
final class ColumnClipboard {

	private final EditorControl control;
	private String copiedWords;
	private InlineSequence copied;

	ColumnClipboard(EditorControl control) {
		this.control = control;
	}

	void cut() {
		copy();
		if (column().text().getSelectionCount() > 0) {
			new ColumnKeys(control, column()).insert("");
		}
	}

	void copy() {
		ProseColumn column = column();
		Point selected = column.text().getSelection();
		if (selected.x == selected.y) {
			return;
		}
		Place from = column.document().place(selected.x);
		Place until = column.document().place(selected.y);
		copiedWords = spelled(column, from, until);
		copied = from.row() == until.row() ? new ColumnKeys(control, column).words().copy(column.rows().get(from.row()),
				from.offset(), until.offset()) : null;
		var clipboard = new Clipboard(column.text().getDisplay());
		clipboard.setContents(new Object[] { copiedWords }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	void paste() {
		var clipboard = new Clipboard(column().text().getDisplay());
		Object contents = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (contents instanceof String words && !words.isEmpty() && !column().rows().isEmpty()) {
			paste(words.replace("\r\n", "\n").replace('\r', '\n').replace("\uFFFC", ""));
		}
	}

	private void paste(String words) {
		ProseColumn column = column();
		Point selected = column.text().getSelection();
		Place from = column.document().place(selected.x);
		Place until = column.document().place(selected.y);
		Row row = column.rows().get(from.row());
		var keys = new ColumnKeys(control, column);
		List<String> lines = words.strip().lines().filter(line -> !line.isBlank()).toList();
		if (from.row() != until.row() || row.isHeading() || !row.cell(column.side()).present()) {
			keys.insert(words);
		} else if (words.equals(copiedWords) && copied != null) {
			control.edit(column.side(), () -> keys.words().paste(row, from.offset(), until.offset() - from.offset(), copied));
		} else if (lines.size() > 1) {
			control.edit(column.side(),
					() -> keys.clauses().pasteLines(row, from.offset(), until.offset() - from.offset(), lines));
		} else {
			keys.insert(words);
		}
	}

	private static String spelled(ProseColumn column, Place from, Place until) {
		var words = new StringBuilder();
		for (int row = from.row(); row <= until.row(); row++) {
			Prose prose = column.document().cell(row).prose();
			int start = row == from.row() ? from.offset() : 0;
			int end = row == until.row() ? until.offset() : prose.length();
			words.append(row == from.row() ? "" : "\n").append(prose.spelled(start, end));
		}
		return words.toString();
	}

	private ProseColumn column() {
		return control.columns().activeColumn();
	}
}
