package org.chancery.ui.sealing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks whom to let read an audience, and until when. */
final class MemberDialog extends TitleAreaDialog {
	private static final String HINT = "They read the audience and all below it, from now on; what was saved before stays closed to them.";
	private final MemberModel model;

	MemberDialog(Shell shell, MemberModel model) {
		super(shell);
		this.model = model;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Add member");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle("Add a member");
		setMessage(HINT);
		Composite page = Fields.page(outer);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		SealingFields.file(page, "&Card:", "", SWT.OPEN, this::readCard).setFocus();
		Fields.text(page, "&Words they told you:", "", words -> {
			model.setWords(words);
			check();
		});
		audience(page);
		Fields.text(page, "&Last day:", "", day -> {
			model.setUntil(day);
			check();
		}).setMessage("no end; else for instance 2027-12-31");
		Fields.label(page, "");
		Button officer = new Button(page, SWT.CHECK);
		officer.setText("May let others in and &out");
		officer.addListener(SWT.Selection, event -> model.setOfficer(officer.getSelection()));
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
	}

	private void audience(Composite page) {
		Fields.label(page, "&Audience:");
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
		combo.setItems(model.audiences().toArray(String[]::new));
		combo.setText(model.audience());
		combo.addListener(SWT.Selection, event -> model.setAudience(combo.getText()));
	}

	private void readCard(String typed) {
		model.setCard(null);
		check();
		try {
			Path file = Path.of(typed.strip());
			if (java.nio.file.Files.isRegularFile(file)) {
				Background.start("Read card", monitor -> TrustCardHandler.read(file), this::read);
			}
		} catch (InvalidPathException e) {
			setErrorMessage("This is not the name of a file.");
		}
	}

	private void read(IdentityCard card) {
		if (getShell() != null && !getShell().isDisposed()) {
			model.setCard(card);
			setMessage("The card says that it is " + card.name() + "'s. " + HINT);
			check();
		}
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			setErrorMessage(model.problem().orElse(null));
			getButton(IDialogConstants.OK_ID).setEnabled(model.problem().isEmpty());
		}
	}
}
