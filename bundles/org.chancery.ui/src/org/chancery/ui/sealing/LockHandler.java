package org.chancery.ui.sealing;

import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Locks the open dossier, or unlocks the one that was locked. */
public final class LockHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (Locking.isLocked()) {
			Locking.unlock();
			return null;
		}
		boolean plain = DossierSessions.get().current().map(session -> !SealedSessions.sealed(session)).orElse(false);
		Locking.lock();
		if (plain) {
			Background.show("Lock", "The open dossier is plain, not sealed: it has no lock and stays open. Seal it with File > Seal Dossier…");
		}
		return null;
	}
}
