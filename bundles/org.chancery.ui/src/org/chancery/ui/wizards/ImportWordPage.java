package org.chancery.ui.wizards;

import org.chancery.ui.LastPlaces;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;

/** File, language and target of an import. */
final class ImportWordPage extends ModelPage {
	private static final String FIND_OUT = "Find out from the text";
	private final ImportWordModel model;
	private Text folder;
	private boolean suggesting;

	ImportWordPage(ImportWordModel model) {
		super("import", "Import a treaty from Word",
				"The file is read, never changed. What cannot be understood is listed, never dropped.", model::problem);
		this.model = model;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Fields.page(parent);
		Text file = Fields.wordFile(page, "&Word file:", model.file(), words -> {
			model.setFile(words, LastPlaces.folder());
			suggesting = true;
			folder.setText(model.folder());
			suggesting = false;
			changed();
		});
		language(page);
		target(page);
		setControl(page);
		file.setFocus();
	}

	private void language(Composite page) {
		Fields.label(page, "&Language:");
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.add(FIND_OUT);
		Languages.OFFERED.forEach(tag -> combo.add(Languages.name(tag)));
		combo.select(0);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			int index = combo.getSelectionIndex();
			model.setLanguage(index == 0 ? null : Languages.OFFERED.get(index - 1));
			changed();
		});
	}

	private void target(Composite page) {
		Group group = Fields.group(page, "Where the text goes", 3);
		Button open = radio(group, "Into the &open dossier, which has no text yet", model.intoOpenDossier());
		open.setEnabled(model.intoOpenDossier());
		Button fresh = radio(group, "Into a &new dossier", !model.intoOpenDossier());
		folder = Fields.folder(group, "&Folder:", model.folder(), words -> {
			if (!suggesting) {
				model.setFolder(words);
				changed();
			}
		});
		Text audience = Fields.text(group, "&Private audience:", model.audience(), words -> {
			model.setAudience(words);
			changed();
		});
		audience.setToolTipText("An audience above public for private wordings; leave it empty for none");
		Fields.seal(group, model.sealed(), model::setSealed);
		fresh.addListener(SWT.Selection, event -> {
			model.setTarget(fresh.getSelection() ? ImportWordModel.Target.NEW_DOSSIER : ImportWordModel.Target.OPEN_DOSSIER);
			enable(fresh.getSelection(), folder, audience);
			changed();
		});
		enable(fresh.getSelection(), folder, audience);
	}

	private static Button radio(Composite parent, String words, boolean chosen) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(words);
		button.setSelection(chosen);
		GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
		return button;
	}

	private static void enable(boolean enabled, Control... controls) {
		for (Control control : controls) {
			control.setEnabled(enabled);
		}
	}
}
