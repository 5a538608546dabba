package org.chancery.ui.sealing;

import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks whom to let read an audience, and until when. */
final class MemberDialog extends QuestionDialog {
	private static final String HINT = "They read the audience and all below it, from now on; what was saved before stays closed to them.";
	private final MemberModel model;

	MemberDialog(Shell shell, MemberModel model) {
		super(shell, "Add member", HINT, "&Add", model::problem);
		this.model = model;
	}

	@Override
	void fields(Composite page) {
		CardFields.add(page, model.compared(), () -> {
			setMessage(model.card() == null ? HINT : "The card says that it is " + model.card().name() + "'s. " + HINT);
			changed();
		});
		audience(page);
		Fields.text(page, "&Last day:", "", day -> {
			model.setUntil(day);
			changed();
		}).setMessage("no end; else for instance 2027-12-31");
		Fields.label(page, "");
		Button officer = new Button(page, SWT.CHECK);
		officer.setText("May let others in and &out");
		GridDataFactory.swtDefaults().span(2, 1).applyTo(officer);
		officer.addListener(SWT.Selection, event -> model.setOfficer(officer.getSelection()));
	}

	private void audience(Composite page) {
		Fields.label(page, "A&udience:");
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
		combo.setItems(model.audiences().toArray(String[]::new));
		combo.setText(model.audience());
		combo.addListener(SWT.Selection, event -> model.setAudience(combo.getText()));
	}
}
