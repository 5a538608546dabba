package org.chancery.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.chancery.ui.editor.model.ClauseList.Entry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A field and a list under it: what is typed narrows the list, the arrow keys choose in it. */
final class ClauseListField {

	private final Text field;
	private final Table table;
	private final Function<String, List<Entry>> narrow;
	private final Consumer<Entry> chosen;
	private List<Entry> entries = List.of();

	/** @param chosen told of the entry that is chosen; of null if none matches */
	ClauseListField(Composite parent, Function<String, List<Entry>> narrow, Consumer<Entry> chosen) {
		this.narrow = narrow;
		this.chosen = chosen;
		field = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Number or words, for instance 5(2) or entry into force");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 280).applyTo(table);
		new TableColumn(table, SWT.NONE).setWidth(220);
		new TableColumn(table, SWT.NONE).setWidth(330);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> chosen.accept(entries.get(table.getSelectionIndex())));
		field.addListener(SWT.Modify, event -> refresh());
		field.addListener(SWT.KeyDown, this::key);
		refresh();
	}

	Text field() {
		return field;
	}

	Table table() {
		return table;
	}

	private void refresh() {
		entries = narrow.apply(field.getText());
		table.setItemCount(entries.size());
		table.clearAll();
		choose(0);
	}

	private void fill(Event event) {
		Entry entry = entries.get(event.index);
		((TableItem) event.item).setText(new String[] { entry.citation(), entry.subject() });
	}

	private void key(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> 10;
		case SWT.PAGE_UP -> -10;
		default -> 0;
		};
		if (step != 0) {
			event.doit = false;
			choose(table.getSelectionIndex() + step);
		}
	}

	private void choose(int index) {
		int there = Math.max(0, Math.min(index, entries.size() - 1));
		if (entries.isEmpty()) {
			chosen.accept(null);
		} else {
			table.setSelection(there);
			chosen.accept(entries.get(there));
		}
	}
}
