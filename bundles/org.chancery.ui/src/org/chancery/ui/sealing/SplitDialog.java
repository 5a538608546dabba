package org.chancery.ui.sealing;

import java.util.function.IntConsumer;
import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks how an audience's keys are split among custodians. */
final class SplitDialog extends QuestionDialog {
	private final SplitModel model;

	SplitDialog(Shell shell, SplitModel model) {
		super(shell, "Split keys for custodians", "Whoever has enough of the shares can read the audience and all below it, without any identity.",
				"&Split", model::problem);
		this.model = model;
	}

	@Override
	void fields(Composite page) {
		Fields.label(page, "&Audience:");
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
		combo.setItems(model.audiences().toArray(String[]::new));
		combo.setText(model.audience());
		combo.addListener(SWT.Selection, event -> model.setAudience(combo.getText()));
		number(page, "&Needed:", model.needed(), model::setNeeded);
		number(page, "&Custodians:", model.total(), model::setTotal);
		Fields.folder(page, "&New folder for the shares:", "", typed -> {
			model.setFolder(typed);
			changed();
		});
	}

	private void number(Composite page, String label, int value, IntConsumer set) {
		Fields.label(page, label);
		Spinner spinner = new Spinner(page, SWT.BORDER);
		spinner.setValues(value, 2, 100, 0, 1, 5);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(spinner);
		spinner.addModifyListener(event -> {
			set.accept(spinner.getSelection());
			changed();
		});
	}
}
