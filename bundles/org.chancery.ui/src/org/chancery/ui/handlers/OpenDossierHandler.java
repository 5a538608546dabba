package org.chancery.ui.handlers;

import java.nio.file.Path;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens a dossier that a person chooses. */
public final class OpenDossierHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.SHEET);
		dialog.setText("Open dossier");
		dialog.setMessage("Choose the folder of the dossier.");
		dialog.setFilterPath(LastPlaces.folder().toString());
		String chosen = dialog.open();
		if (chosen != null) {
			Path place = Path.of(chosen);
			LastPlaces.rememberFolder(place.getParent());
			DossierFiles.open(place);
		}
		return null;
	}
}
