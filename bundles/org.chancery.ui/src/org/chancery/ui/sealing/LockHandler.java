package org.chancery.ui.sealing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Locks the open dossier, or unlocks the one that was locked. */
public final class LockHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (Locking.isLocked()) {
			Locking.unlock();
		} else {
			Locking.lock();
		}
		return null;
	}
}
