package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;
import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks for the passphrase of an identity. The characters are taken as an array that can be overwritten. */
public final class PassphraseDialog extends TitleAreaDialog {
	private static final String HINT = "This dossier is sealed. The passphrase opens the audiences that your identity may read.";
	private final UnlockModel model;
	private final String problem;
	private Text passphrase;
	private Text pin;
	private Secrets typed;

	/** @param problem what was wrong before; null the first time */
	public PassphraseDialog(Shell shell, UnlockModel model, String problem) {
		super(shell);
		this.model = model;
		this.problem = problem;
		setHelpAvailable(false);
	}

	/** Asks on the display thread, from any other. */
	static PassphraseQuestion.Answer ask(Path identity, String problem) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		var answer = new PassphraseQuestion.Answer[1];
		display.syncExec(() -> {
			if (PlatformUI.getWorkbench().isClosing()) {
				return;
			}
			var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			var model = new UnlockModel(identity, PassphraseDialog::token);
			var dialog = new PassphraseDialog(window == null ? null : window.getShell(), model, problem);
			if (dialog.open() == Window.OK) {
				answer[0] = new PassphraseQuestion.Answer(model.path(), dialog.typed);
			}
		});
		return answer[0];
	}

	private static Optional<Token> token(Path identity) {
		try {
			return IdentityHolder.get().sealer().tokenOf(identity);
		} catch (UnreadableFileException | IOException e) {
			// What is wrong with the file is told when it is to be unlocked.
			return Optional.empty();
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Unlock");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 620), Math.max(size.y, 280));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle("Unlock your identity");
		setMessage(HINT);
		Composite page = Fields.page(outer);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		Fields.label(page, "&Passphrase:");
		passphrase = new Text(page, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(passphrase);
		passphrase.addModifyListener(event -> {
			model.setLength(passphrase.getCharCount());
			check();
		});
		pin = SealingFields.passphrase(page, "P&IN of the token:", this::check);
		SealingFields.file(page, "Identity &file:", model.file(), SWT.OPEN, words -> {
			model.setFile(words);
			showToken();
			check();
		});
		showToken();
		setErrorMessage(problem != null ? problem : Files.isRegularFile(model.path()) ? null : model.problem().orElse(null));
		passphrase.setFocus();
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "&Unlock", true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		typed = new Secrets(passphrase.getTextChars(), model.token().isPresent() ? pin.getTextChars() : null);
		passphrase.setText("");
		pin.setText("");
		super.okPressed();
	}

	/** Who has no token is not asked for its PIN; empty, it is typed at the token's own keypad. */
	private void showToken() {
		boolean token = model.token().isPresent();
		pin.setEnabled(token);
		pin.setMessage(token ? "leave empty to type it at the token" : "no token");
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(model.problem().isEmpty());
			setErrorMessage(passphrase.getCharCount() == 0 ? getErrorMessage() : model.problem().orElse(null));
		}
	}
}
