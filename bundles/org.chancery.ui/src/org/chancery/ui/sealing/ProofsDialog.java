package org.chancery.ui.sealing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.LogProof;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.core.sealing.Timestamp;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.WholeFile;
import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Shows what proves the logs of the devices, to be noted and compared later. */
final class ProofsDialog extends TitleAreaDialog {
	private static final int LARGEST = 1_000_000;
	private final SealedDossier kept;
	private Proofs proofs;
	private Text text;

	/** What is shown. */
	record Proofs(List<LogProof> logs, List<Timestamp> stamps) {
	}

	ProofsDialog(Shell shell, SealedDossier kept, Proofs proofs) {
		super(shell);
		this.kept = kept;
		this.proofs = proofs;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Proofs of the log");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(820, 560);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle("What proves the log");
		setMessage("Note size and root, best on paper or with somebody else: whoever takes an entry out or changes one later cannot give "
				+ "a proof that the log goes on from them.");
		Composite page = Fields.page(outer);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		Fields.label(page, "&Goes on from size:");
		Spinner earlier = new Spinner(page, SWT.BORDER);
		earlier.setValues(0, 0, LARGEST, 0, 1, 10);
		Button check = new Button(page, SWT.PUSH);
		check.setText("&Prove");
		check.addListener(SWT.Selection, event -> prove(earlier.getSelection()));
		text = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(text);
		show(proofs);
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, "&Save all proofs…", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.CLIENT_ID) {
			save();
		} else {
			super.buttonPressed(button);
		}
	}

	/** Reads it, in a job. */
	static Proofs read(SealedDossier kept, int earlier) throws UnreadableFileException {
		return new Proofs(kept.proofs(earlier), kept.timestamps().all(List.of()));
	}

	private void prove(int earlier) {
		Background.start("Prove the log", monitor -> IdentityHolder.get().use(identity -> read(kept, earlier)), this::show);
	}

	private void show(Proofs found) {
		if (!text.isDisposed()) {
			proofs = found;
			text.setText(ProofWords.heads(found.logs(), ZoneId.systemDefault()) + ProofWords.stamps(found.stamps(), ZoneId.systemDefault()));
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFileName("proofs.txt");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			byte[] bytes = ProofWords.all(proofs.logs(), Instant.now()).getBytes(StandardCharsets.UTF_8);
			Background.start("Save proofs", monitor -> WholeFile.write(Path.of(chosen), bytes), written -> {
				// The file is there; nothing is to be shown.
			});
		}
	}
}
