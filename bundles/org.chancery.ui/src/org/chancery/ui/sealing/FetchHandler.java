package org.chancery.ui.sealing;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.wizards.Fields;
import org.chancery.ui.wizards.NewDossierModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes a colleague's dossier for the first time from where a team shares it, and opens it. */
public final class FetchHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		String[] typed = { "", NewDossierModel.suggestedFolder(LastPlaces.folder(), "dossier").toString() };
		var dialog = new QuestionDialog(HandlerUtil.getActiveShell(event), "Fetch dossier",
				"Trust the colleague who founded it first (File > Trust a Colleague…), and send them your card: they let you in.", "&Fetch",
				() -> typed[0].isBlank() ? Optional.of("Enter a git repository (an URL, user@host:path, a path that ends in .git) or a shared folder.")
						: NewDossierModel.folderProblem(typed[1])) {
			@Override
			void fields(Composite page) {
				Fields.text(page, "&Address:", "", words -> {
					typed[0] = words.strip();
					changed();
				}).setFocus();
				Fields.folder(page, "&New folder:", typed[1], words -> {
					typed[1] = words.strip();
					changed();
				});
			}
		};
		if (dialog.open() == Window.OK) {
			Path place = Path.of(typed[1]);
			Background.start("Fetch dossier", monitor -> SynchroniseHandler.synchronise(place, typed[0], monitor), done -> DossierFiles.open(place));
		}
		return null;
	}
}
