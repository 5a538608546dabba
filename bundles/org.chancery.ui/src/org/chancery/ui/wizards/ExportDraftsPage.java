package org.chancery.ui.wizards;

import java.util.List;
import java.util.function.IntConsumer;
import org.chancery.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** For whom, in which language, for which parties and where to drafts are written. */
final class ExportDraftsPage extends ModelPage {
	private final ExportDraftsModel model;
	private Label icon;
	private Label notice;

	ExportDraftsPage(ExportDraftsModel model) {
		super("export", "Export ratification drafts",
				"One Word file for each party, in which that party is named first.", model::problem);
		this.model = model;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Fields.page(parent);
		Combo audience = combo(page, "&Audience:", model.audiences(), model.audiences().indexOf(model.audience()), index -> {
			model.setAudience(model.audiences().get(index));
			tell();
		});
		notice(page);
		combo(page, "&Language:", model.languages().stream().map(Languages::name).toList(),
				model.languages().indexOf(model.language()), index -> model.setLanguage(model.languages().get(index)));
		parties(page);
		Text line = Fields.text(page, "&Classification line:", model.classification(), words -> {
			model.setClassification(words);
			changed();
		});
		line.setMessage("In the header of every page, for instance FOR RATIFICATION");
		Fields.folder(page, "&Folder:", model.folder(), words -> {
			model.setFolder(words);
			changed();
		});
		setControl(page);
		audience.setFocus();
	}

	private Combo combo(Composite page, String label, List<String> items, int first, IntConsumer chosen) {
		Fields.label(page, label);
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(Math.max(0, first));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(200, SWT.DEFAULT).span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			chosen.accept(combo.getSelectionIndex());
			changed();
		});
		return combo;
	}

	private void notice(Composite page) {
		icon = new Label(page, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(icon);
		notice = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).span(2, 1).applyTo(notice);
		tell();
	}

	private void tell() {
		notice.setText(model.notice());
		icon.setImage(Icons.image(model.cautious() ? "doubt" : "note"));
		notice.getParent().layout(true, true);
	}

	private void parties(Composite page) {
		if (model.parties().isEmpty()) {
			return;
		}
		Label label = Fields.label(page, "Parties:");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Composite row = new Composite(page, SWT.NONE);
		RowLayoutFactory.swtDefaults().margins(0, 0).spacing(12).wrap(true).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		for (String party : model.parties()) {
			Button box = new Button(row, SWT.CHECK);
			box.setText(model.partyName(party).replace("&", "&&"));
			box.setSelection(model.chosenParties().contains(party));
			box.addListener(SWT.Selection, event -> {
				model.choose(party, box.getSelection());
				changed();
			});
		}
	}
}
