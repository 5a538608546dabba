package org.chancery.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The code of one party, and a table of its names: one column a language. */
final class PartyForm {
	private final PartiesModel model;
	private final PartyEntry party;
	private final Runnable changed;
	private final Composite form;
	private final Text code;

	PartyForm(Composite parent, PartiesModel model, PartyEntry party, Runnable changed) {
		this.model = model;
		this.party = party;
		this.changed = changed;
		form = new Composite(parent, SWT.NONE);
		int columns = 1 + model.languages().size();
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 6).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		new Label(form, SWT.NONE).setText("&Code:");
		code = new Text(form, SWT.BORDER);
		code.setText(party.code());
		code.setMessage("ARV");
		GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).span(columns - 1, 1).applyTo(code);
		code.addModifyListener(event -> {
			party.setCode(code.getText());
			changed.run();
		});
		ownBox(columns);
		header();
		for (PartyEntry.Name name : PartyEntry.Name.values()) {
			row(name);
		}
		signatories(columns);
	}

	void focus() {
		code.setFocus();
	}

	void dispose() {
		form.dispose();
	}

	private void ownBox(int columns) {
		new Label(form, SWT.NONE);
		Button own = new Button(form, SWT.CHECK);
		own.setText("This party &keeps the dossier");
		own.setSelection(party.own());
		GridDataFactory.swtDefaults().span(columns - 1, 1).applyTo(own);
		own.addListener(SWT.Selection, event -> {
			model.setOwn(party, own.getSelection());
			changed.run();
		});
	}

	private void header() {
		new Label(form, SWT.NONE);
		for (String language : model.languages()) {
			new Label(form, SWT.NONE).setText(Languages.name(language));
		}
	}

	private void row(PartyEntry.Name name) {
		new Label(form, SWT.NONE).setText(name.label() + ":");
		for (String language : model.languages()) {
			Text text = new Text(form, SWT.BORDER);
			text.setText(party.name(language, name));
			text.setMessage(PartyExamples.of(language, name));
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
			text.addModifyListener(event -> {
				party.setName(language, name, text.getText());
				changed.run();
			});
		}
	}

	private void signatories(int columns) {
		Label label = new Label(form, SWT.NONE);
		label.setText("&Signed by:");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
		Text lines = new Text(form, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
		lines.setText(String.join("\n", party.signatories()));
		lines.setToolTipText("One person a line: name, title");
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 2 * lines.getLineHeight()).span(columns - 1, 1).applyTo(lines);
		lines.addModifyListener(event -> {
			party.setSignatories(lines.getText());
			changed.run();
		});
		lines.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		new Label(form, SWT.NONE);
		Label hint = new Label(form, SWT.NONE);
		hint.setText("One person a line: name, title");
		hint.setEnabled(false);
		GridDataFactory.swtDefaults().span(columns - 1, 1).applyTo(hint);
	}
}
