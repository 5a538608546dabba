package org.chancery.ui.sealing;

import java.nio.file.Path;
import org.chancery.core.sealing.Verdict;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Checks every byte of a sealed dossier that can be checked: of the open one, else of one that perhaps does not open. */
public final class VerifyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Path place = DossierSessions.get().current().map(DossierSession::location).orElseGet(() -> choose(shell));
		if (place != null && !SealedSessions.sealedAt(place)) {
			Background.show("Verify dossier", "No sealed dossier lies in " + place + ": a plain one has nothing that could be proved.");
		} else if (place != null) {
			Background.start("Verify dossier", monitor -> IdentityHolder.get()
					.use(identity -> identity.verify(place, BasicMonitor.toMonitor(monitor))), verdict -> tell(shell, verdict));
		}
		return null;
	}

	private static Path choose(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SHEET);
		dialog.setText("Verify dossier");
		dialog.setMessage("Choose the folder of the sealed dossier.");
		dialog.setFilterPath(LastPlaces.dossier().orElseGet(LastPlaces::folder).toString());
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen);
	}

	private static void tell(Shell shell, Verdict verdict) {
		if (verdict.sound()) {
			MessageDialog.openInformation(shell, "Verify dossier", VerdictWords.of(verdict));
		} else {
			MessageDialog.openError(shell, "Verify dossier", VerdictWords.of(verdict));
		}
	}
}
