package org.chancery.ui.sealing;

import java.util.Optional;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Destroys the keys of an audience at once, after its name was typed: it cannot be undone. */
public final class DestroyHandler extends SealingHandler {

	@Override
	void perform(Shell shell, DossierSession session, SealedDossier kept) {
		String[] typed = { "" };
		var names = session.audiences().stream().map(Audience::getName).toList();
		var dialog = new QuestionDialog(shell, "Destroy keys", "The keys and the sealed text of the audience are deleted in this copy, and in others when they "
				+ "synchronise. It cannot be undone. Backups, exports and what a disk keeps of deleted files stay readable for who has them.",
				"&Destroy", () -> names.contains(typed[0]) ? Optional.empty()
						: Optional.of("Type the name of the audience that is to be destroyed: " + String.join(", ", names) + ".")) {
			@Override
			void fields(Composite page) {
				Fields.text(page, "&Audience:", "", words -> {
					typed[0] = words.strip();
					changed();
				}).setFocus();
			}
		};
		if (dialog.open() == Window.OK && DossierFiles.saveNow()) {
			Background.start("Destroy keys", monitor -> IdentityHolder.get().use(identity -> {
				kept.retention().destroy(typed[0]);
				return typed[0];
			}), destroyed -> {
				DossierSessions.get().close();
				MessageDialog.openInformation(shell, "Destroy keys", "The keys of " + destroyed + " are destroyed in this copy. Synchronise, so that others do "
						+ "too; backups and shares of custodians are to be destroyed by hand.");
				DossierFiles.open(session.location());
			});
		}
	}
}
