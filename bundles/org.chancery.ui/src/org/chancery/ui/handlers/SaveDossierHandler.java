package org.chancery.ui.handlers;

import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Saves the open dossier beside the window. */
public final class SaveDossierHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DossierFiles.save(() -> {
		});
		return null;
	}
}
