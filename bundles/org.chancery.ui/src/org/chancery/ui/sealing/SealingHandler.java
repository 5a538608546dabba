package org.chancery.ui.sealing;

import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the open dossier if it is sealed; says so if it is not. */
abstract class SealingHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		DossierSession session = DossierSessions.get().current().orElse(null);
		SealedDossier kept = session == null ? null : SealedSessions.kept(session).orElse(null);
		if (kept == null) {
			Background.show("Sealed dossiers", session == null ? "Open a dossier first."
					: "The open dossier is plain: it has neither members nor a history. Seal it with File > Seal Dossier…");
		} else {
			perform(HandlerUtil.getActiveShell(event), session, kept);
		}
		return null;
	}

	/** Does it. {@code kept} is used in jobs alone. */
	abstract void perform(Shell shell, DossierSession session, SealedDossier kept);
}
