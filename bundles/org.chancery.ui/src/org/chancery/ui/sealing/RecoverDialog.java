package org.chancery.ui.sealing;

import java.nio.file.Path;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a dossier and the shares of its custodians. */
final class RecoverDialog extends QuestionDialog {
	private static final int LINES = 5;
	private final RecoverModel model;

	RecoverDialog(Shell shell, RecoverModel model) {
		super(shell, "Recover with custodians", "What the shares open is sealed anew, for your identity alone. A share that was altered is refused and named.",
				"&Recover", model::problem);
		this.model = model;
	}

	@Override
	void fields(Composite page) {
		Fields.folder(page, "&Sealed dossier:", "", typed -> {
			model.setDossier(typed);
			changed();
		}).setFocus();
		Fields.label(page, "S&hares, one a line:");
		Text list = new Text(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * list.getLineHeight()).applyTo(list);
		Button add = new Button(page, SWT.PUSH);
		add.setText("&Add…");
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(add);
		add.addListener(SWT.Selection, event -> choose(list));
		list.addModifyListener(event -> {
			model.setShares(list.getText());
			changed();
		});
		Fields.folder(page, "&New folder:", "", typed -> {
			model.setFolder(typed);
			changed();
		});
	}

	private void choose(Text list) {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText("Shares of custodians");
		dialog.setFilterPath(LastPlaces.folder().toString());
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				list.append((list.getText().isBlank() ? "" : "\n") + Path.of(dialog.getFilterPath(), name));
			}
		}
	}
}
