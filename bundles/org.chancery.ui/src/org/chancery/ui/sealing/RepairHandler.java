package org.chancery.ui.sealing;

import java.nio.file.Path;
import java.util.List;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes what is missing or damaged in a sealed dossier from a copy of it, and opens it. */
public final class RepairHandler extends AbstractHandler {
	private static final int SHOWN = 10;

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Path there = DossierSessions.get().current().map(each -> each.location()).or(LastPlaces::dossier).orElse(null);
		CopyModel model = new CopyModel(there == null ? "" : there.toString(), false);
		var dialog = new CopyDialog(shell, "Repair dossier",
				"Files that are missing or damaged are taken from a copy; what is whole is left alone.", "&Repair", model);
		if (dialog.open() == Window.OK && DossierFiles.close()) {
			Background.start("Repair dossier", monitor -> IdentityHolder.get().sealer().repair(model.place(), model.from()),
					taken -> tell(shell, model.place(), taken));
		}
		return null;
	}

	private static void tell(Shell shell, Path place, List<String> taken) {
		String files = String.join("\n", taken.subList(0, Math.min(SHOWN, taken.size()))) + (taken.size() > SHOWN ? "\n…" : "");
		MessageDialog.openInformation(shell, "Repair dossier", taken.isEmpty() ? "Nothing was missing or damaged that the copy has."
				: (taken.size() == 1 ? "One file was" : taken.size() + " files were") + " taken from the copy:\n" + files);
		DossierFiles.open(place);
	}
}
