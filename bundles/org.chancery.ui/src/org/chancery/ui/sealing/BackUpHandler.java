package org.chancery.ui.sealing;

import java.nio.file.Path;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.wizards.NewDossierModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes a sealed copy of the open dossier into another folder and checks it. */
public final class BackUpHandler extends SealingHandler {

	@Override
	void perform(Shell shell, DossierSession session, SealedDossier kept) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SHEET);
		dialog.setText("Back up dossier");
		dialog.setMessage("Choose where the copy is to lie, best on another disk.");
		dialog.setFilterPath(LastPlaces.folder().toString());
		String chosen = dialog.open();
		if (chosen != null && DossierFiles.saveNow()) {
			Path copy = NewDossierModel.suggestedFolder(Path.of(chosen), session.location().getFileName() + "-backup");
			Background.start("Back up dossier", monitor -> IdentityHolder.get().use(identity -> {
				kept.backup(copy, BasicMonitor.toMonitor(monitor));
				return copy;
			}), done -> MessageDialog.openInformation(shell, "Back up dossier", "Copied and checked: " + done));
		}
	}
}
