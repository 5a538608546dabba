package org.chancery.ui.sealing;

import java.nio.file.Path;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.core.sealing.Verdict;
import org.chancery.edit.DossierSession;
import org.chancery.ui.jobs.Background;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Checks every byte of the open dossier that can be checked. */
public final class VerifyHandler extends SealingHandler {

	@Override
	void perform(Shell shell, DossierSession session, SealedDossier kept) {
		Path place = session.location();
		Background.start("Verify dossier", monitor -> IdentityHolder.get()
				.use(identity -> identity.verify(place, BasicMonitor.toMonitor(monitor))), verdict -> tell(shell, verdict));
	}

	private static void tell(Shell shell, Verdict verdict) {
		if (verdict.sound()) {
			MessageDialog.openInformation(shell, "Verify dossier", VerdictWords.of(verdict));
		} else {
			MessageDialog.openError(shell, "Verify dossier", VerdictWords.of(verdict));
		}
	}
}
