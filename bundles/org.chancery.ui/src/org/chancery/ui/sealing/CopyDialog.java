package org.chancery.ui.sealing;

import org.chancery.ui.wizards.Fields;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for a copy of a dossier and the dossier itself. */
final class CopyDialog extends QuestionDialog {
	private final CopyModel model;

	CopyDialog(Shell shell, String title, String hint, String verb, CopyModel model) {
		super(shell, title, hint, verb, model::problem);
		this.model = model;
	}

	@Override
	void fields(Composite page) {
		Fields.folder(page, "&Copy:", "", typed -> {
			model.setCopy(typed);
			changed();
		}).setFocus();
		Fields.folder(page, "&Dossier:", model.dossier(), typed -> {
			model.setDossier(typed);
			changed();
		});
	}
}
