package org.chancery.ui.wizards;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Edits the parties of the open dossier: all of what was typed, or nothing. */
public final class PartiesDialog extends TitleAreaDialog {
	private static final String HINT = "Who negotiates? The names are those that the alternats print.";
	private final PartiesModel model;
	private final int first;

	/** @param first index of the party that is shown first */
	public PartiesDialog(Shell shell, PartiesModel model, int first) {
		super(shell);
		this.model = model;
		this.first = first;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Parties");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 680), Math.max(size.y, 540));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle("Parties");
		setMessage(HINT);
		PartiesControl parties = new PartiesControl(outer, model, this::check);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(parties.page());
		parties.show(first);
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		setErrorMessage(model.problem().orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(model.problem().isEmpty());
	}
}
