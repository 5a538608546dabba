package org.chancery.ui.handlers;

import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Closes the open dossier. */
public final class CloseDossierHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DossierFiles.close();
		return null;
	}
}
