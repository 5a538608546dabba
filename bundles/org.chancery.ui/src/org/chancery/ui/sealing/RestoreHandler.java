package org.chancery.ui.sealing;

import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes a sealed dossier back from a copy, byte by byte, and opens it. */
public final class RestoreHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		CopyModel model = new CopyModel("", true);
		var dialog = new CopyDialog(HandlerUtil.getActiveShell(event), "Restore dossier",
				"Every file of the copy is checked and taken into a new folder; the copy stays as it is.", "&Restore", model);
		if (dialog.open() == Window.OK) {
			Background.start("Restore dossier", monitor -> {
				IdentityHolder.get().sealer().restore(model.from(), model.place());
				return model.place();
			}, DossierFiles::open);
		}
		return null;
	}
}
