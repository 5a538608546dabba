package org.chancery.ui.sealing;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.jobs.DossierSnapshot;
import org.chancery.ui.wizards.NewDossierModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Seals the open plain dossier into a new folder and opens it there. */
public final class SealDossierHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		DossierSession session = DossierSessions.get().current().orElseThrow();
		if (SealedSessions.sealed(session)) {
			Background.show("Seal dossier", "The open dossier is sealed already.");
		} else if (!IdentityHolder.get().exists()) {
			NewIdentityWizard.open(shell, () -> ask(shell, session).ifPresent(to -> seal(shell, session, to)));
		} else {
			ask(shell, session).ifPresent(to -> seal(shell, session, to));
		}
		return null;
	}

	private static Optional<Path> ask(Shell shell, DossierSession session) {
		Path suggested = NewDossierModel.suggestedFolder(session.location().getParent(), session.location().getFileName() + "-sealed");
		var dialog = new InputDialog(shell, "Seal dossier", "The new folder for the sealed dossier. Each audience is sealed for your "
				+ "identity; let others in with the Members view. Steps before cannot be undone in it; the plain dossier stays as it was last saved.", suggested.toString(),
				typed -> NewDossierModel.folderProblem(typed).orElse(null));
		return dialog.open() == Window.OK ? Optional.of(Path.of(dialog.getValue().strip())) : Optional.empty();
	}

	private static void seal(Shell shell, DossierSession session, Path to) {
		session.endTyping();
		OpenDossier snapshot = DossierSnapshot.of(session.dossier());
		Path plain = session.location();
		Background.start("Seal dossier", monitor -> {
			return SealedSessions.create(snapshot, to, true);
		}, sealed -> {
			DossierFiles.opened(sealed);
			MessageDialog.openInformation(shell, "Seal dossier", "Sealed: " + to
					+ "\n\nThe plain dossier is still there; whoever can read the disk can read it: " + plain);
		});
	}
}
