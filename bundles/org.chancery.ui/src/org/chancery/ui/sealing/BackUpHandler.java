package org.chancery.ui.sealing;

import java.nio.file.Path;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.wizards.Fields;
import org.chancery.ui.wizards.NewDossierModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Writes a sealed copy of the open dossier into another folder and checks it. */
public final class BackUpHandler extends SealingHandler {

	@Override
	void perform(Shell shell, DossierSession session, SealedDossier kept) {
		String[] folder = { NewDossierModel.suggestedFolder(LastPlaces.folder(), session.location().getFileName() + "-backup").toString() };
		var dialog = new QuestionDialog(shell, "Back up dossier", "The copy is sealed as the dossier is; it lies best on another disk.",
				"&Back up", () -> NewDossierModel.folderProblem(folder[0])) {
			@Override
			void fields(Composite page) {
				Fields.folder(page, "&New folder for the copy:", folder[0], typed -> {
					folder[0] = typed;
					changed();
				});
			}
		};
		if (dialog.open() == Window.OK && DossierFiles.saveNow()) {
			Path copy = Path.of(folder[0].strip());
			Background.start("Back up dossier", monitor -> IdentityHolder.get().use(identity -> {
				kept.backup(copy, BasicMonitor.toMonitor(monitor));
				return copy;
			}), done -> MessageDialog.openInformation(shell, "Back up dossier", "Copied, and every file was checked: " + done));
		}
	}
}
