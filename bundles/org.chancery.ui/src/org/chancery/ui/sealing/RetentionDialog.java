package org.chancery.ui.sealing;

import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks until when an audience is kept. */
final class RetentionDialog extends QuestionDialog {
	private final RetentionModel model;

	RetentionDialog(Shell shell, RetentionModel model) {
		super(shell, "Retention", "After that day whoever opens or synchronises the dossier destroys the audience's keys: its text cannot be read any more "
				+ "there. What was copied before, a backup or an export for instance, stays readable.", "&Set", model::problem);
		this.model = model;
	}

	@Override
	void fields(Composite page) {
		Fields.label(page, "&Audience:");
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
		combo.setItems(model.audiences().toArray(String[]::new));
		combo.setText(model.audience());
		Fields.label(page, "Now:");
		Label now = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(now);
		now.setText(model.term());
		Fields.text(page, "&Last day:", "", day -> {
			model.setDay(day);
			changed();
		}).setMessage("no end; else for instance 2027-12-31");
		combo.addListener(SWT.Selection, event -> {
			model.setAudience(combo.getText());
			now.setText(model.term());
			changed();
		});
	}
}
