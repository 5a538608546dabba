package org.chancery.ui.negotiation.grid;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The bar above a table: what to look for, by what to sort and to group. Down leads from it into the table. */
public final class GridBar<T> {
	private final GridModel<T> model;
	private final Runnable changed;
	private final Text filter;

	/** @param changed what to do after the model was changed */
	public GridBar(Composite parent, GridModel<T> model, Runnable changed, Runnable leave) {
		this.model = model;
		this.changed = changed;
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(4, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Words to look for");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(event -> {
			model.filter(filter.getText());
			changed.run();
		});
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				leave.run();
			}
		});
		sorting(bar);
		grouping(bar);
	}

	/** Leads to the words to look for. */
	public void focus() {
		filter.setFocus();
	}

	private void sorting(Composite bar) {
		List<String> orders = new ArrayList<>(List.of("as entered"));
		model.columns().forEach(column -> {
			orders.add(column.title() + " ▴");
			orders.add(column.title() + " ▾");
		});
		Combo combo = combo(bar, "Sort", orders);
		combo.addListener(SWT.Selection, event -> {
			int chosen = combo.getSelectionIndex() - 1;
			model.sort(chosen < 0 ? -1 : chosen / 2, chosen >= 0 && chosen % 2 == 1);
			changed.run();
		});
	}

	private void grouping(Composite bar) {
		List<GridColumn<T>> groups = model.columns().stream().filter(GridColumn::groups).toList();
		if (groups.isEmpty()) {
			return;
		}
		List<String> names = new ArrayList<>(List.of("nothing"));
		groups.forEach(column -> names.add(column.title()));
		Combo combo = combo(bar, "Group by", names);
		combo.addListener(SWT.Selection, event -> {
			int chosen = combo.getSelectionIndex() - 1;
			model.group(chosen < 0 ? -1 : model.columns().indexOf(groups.get(chosen)));
			changed.run();
		});
	}

	private static Combo combo(Composite bar, String label, List<String> items) {
		new Label(bar, SWT.NONE).setText(label + ":");
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		return combo;
	}
}
