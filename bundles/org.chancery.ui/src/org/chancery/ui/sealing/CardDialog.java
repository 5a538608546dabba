package org.chancery.ui.sealing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.WholeFile;
import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows the card of an identity with the words that are compared, and writes it to a file. */
public final class CardDialog extends TitleAreaDialog {
	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private final IdentityCard card;
	private final String hint;

	/** @param hint one line above the card */
	public CardDialog(Shell shell, IdentityCard card, String hint) {
		super(shell);
		this.card = card;
		this.hint = hint;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Identity");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(card.name());
		setMessage(hint);
		Composite page = Fields.page(outer);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		row(page, "Words:", CardWords.lines(card.words()), 4);
		row(page, "Id:", card.id(), 2);
		row(page, "Made:", SealingTimes.of(card.made(), ZoneId.systemDefault()), 1);
		row(page, "Valid:", card.until() == null ? "It has no certificates: File > Renew Certificates…"
				: "until " + SealingTimes.of(card.until(), ZoneId.systemDefault()) + "; then: File > Renew Certificates…", 1);
		card.authorities().forEach(each -> row(page, "Certified:", each, 3));
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, "&Copy words", false);
		createButton(parent, IDialogConstants.CLIENT_ID, "&Export card…", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.CLIENT_ID) {
			export();
		} else if (button == COPY) {
			var clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { card.words() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(button);
		}
	}

	private void export() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFileName(card.name().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".card");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Background.start("Export card", monitor -> WholeFile.write(Path.of(chosen), card.text().getBytes(StandardCharsets.UTF_8)),
					file -> {
					});
		}
	}

	private static void row(Composite page, String label, String words, int lines) {
		Fields.label(page, label);
		Text text = new Text(page, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		text.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, lines * text.getLineHeight()).applyTo(text);
	}
}
