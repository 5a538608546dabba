package org.chancery.ui.editor;

import java.util.Objects;
import java.util.TreeMap;

import org.chancery.ui.editor.model.Atom;
import org.chancery.ui.editor.model.ColumnDocument.Place;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** A click on a cross-reference follows it; the pointer on an atom tells what it holds. */
final class AtomLinks {

	private final EditorControl control;
	private final ProseColumn column;
	private final StyledText text;

	AtomLinks(EditorControl control, ProseColumn column) {
		this.control = control;
		this.column = column;
		this.text = column.text();
	}

	void install() {
		text.addListener(SWT.MouseMove, this::hover);
		text.addListener(SWT.MouseUp, this::click);
	}

	/** Follows the reference before the caret, or else the next one in the row, or its first. */
	void followAtCaret() {
		if (column.rows().isEmpty()) {
			return;
		}
		Place caret = column.caret();
		var links = new TreeMap<>(column.document().cell(caret.row()).prose().atoms());
		links.values().removeIf(atom -> atom.targetId() == null);
		if (!links.isEmpty()) {
			Integer from = links.ceilingKey(caret.offset() - 1);
			follow(from == null ? links.firstEntry().getValue() : links.get(from));
		}
	}

	private void follow(Atom atom) {
		if (atom.targetId() != null) {
			control.editor().getSite().getPage().getNavigationHistory().markLocation(control.editor());
			control.editor().reveal(atom.targetId());
		}
	}

	private void click(Event event) {
		Atom atom = at(event);
		if (event.button == 1 && event.count == 1 && text.getSelectionCount() == 0 && atom != null) {
			follow(atom);
		}
	}

	private void hover(Event event) {
		Atom atom = at(event);
		String tip = atom == null ? null : atom.detail().isEmpty() ? atom.label() : atom.detail();
		if (atom != null && atom.kind() == Atom.Kind.OPAQUE) {
			tip = "A table or picture of the imported text, kept as it is";
		}
		if (!Objects.equals(tip, text.getToolTipText())) {
			text.setToolTipText(tip);
			text.setCursor(atom != null && atom.targetId() != null ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}

	private Atom at(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		if (offset < 0 || column.rows().isEmpty()) {
			return null;
		}
		Place place = column.document().place(offset);
		return column.document().cell(place.row()).prose().atoms().get(place.offset());
	}
}
