package org.chancery.ui.wizards;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The parties: a list, and the names of the one that is chosen. */
final class PartiesControl {
	private final PartiesModel model;
	private final Runnable changed;
	private final Composite page;
	private final org.eclipse.swt.widgets.List list;
	private final Composite right;
	private PartyForm form;
	private Button remove;

	PartiesControl(Composite parent, PartiesModel model, Runnable changed) {
		this.model = model;
		this.changed = changed;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(12, 8).applyTo(page);
		list = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(false, true).hint(170, 250).applyTo(list);
		list.addListener(SWT.Selection, event -> showParty());
		right = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 310).applyTo(right);
		buttons();
	}

	Composite page() {
		return page;
	}

	/** Reads the model afresh and shows the party of that index, or the one that was shown before if it is negative. */
	void show(int index) {
		refill(index < 0 ? Math.max(0, list.getSelectionIndex()) : index);
	}

	private void buttons() {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(row);
		GridDataFactory.fillDefaults().applyTo(row);
		Button add = new Button(row, SWT.PUSH);
		add.setText("&Add");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(add);
		add.addListener(SWT.Selection, event -> addParty());
		remove = new Button(row, SWT.PUSH);
		remove.setText("&Remove");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(remove);
		remove.addListener(SWT.Selection, event -> removeParty());
	}

	private void addParty() {
		PartyEntry party = new PartyEntry();
		model.parties().add(party);
		if (model.parties().size() == 1) {
			model.setOwn(party, true);
		}
		refill(model.parties().size() - 1);
		changed.run();
		form.focus();
	}

	private void removeParty() {
		int index = list.getSelectionIndex();
		model.parties().remove(index);
		refill(Math.min(index, model.parties().size() - 1));
		changed.run();
	}

	private void refill(int index) {
		list.setItems(labels());
		list.select(index);
		showParty();
	}

	private String[] labels() {
		List<String> languages = model.languages();
		return model.parties().stream().map(each -> each.label(languages.getFirst())).toArray(String[]::new);
	}

	private void showParty() {
		int index = list.getSelectionIndex();
		remove.setEnabled(index >= 0);
		if (form != null) {
			form.dispose();
			form = null;
		}
		if (index >= 0) {
			form = new PartyForm(right, model, model.parties().get(index), () -> {
				list.setItem(index, labels()[index]);
				changed.run();
			});
		}
		right.layout(true, true);
	}
}
