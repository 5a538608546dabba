package org.chancery.ui.handlers;

import java.nio.file.Path;
import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sample.SampleDossier;
import org.chancery.ui.Engines;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.wizards.NewDossierModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes the sample dossier in a new folder and opens it. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (!DossierFiles.mayLeave(HandlerUtil.getActiveShell(event))) {
			return null;
		}
		Path suggested = NewDossierModel.suggestedFolder(LastPlaces.folder(), "Chancery sample");
		InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "Open the sample",
				"The sample is a dossier like any other. It is written into this new folder:", suggested.toString(),
				typed -> NewDossierModel.folderProblem(typed).orElse(null));
		if (dialog.open() == Window.OK) {
			Path place = Path.of(dialog.getValue().strip()).toAbsolutePath().normalize();
			Background.start("Make the sample dossier", monitor -> {
				Engine engine = Engines.get();
				OpenDossier dossier = new SampleDossier(engine).perform(BasicMonitor.toMonitor(monitor)).dossier();
				engine.dossierStore().save(dossier, place);
				return DossierFiles.session(dossier, place);
			}, DossierFiles::opened);
		}
		return null;
	}
}
