package org.chancery.ui.handlers;

import java.util.List;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds an audience above the one that is shown. What was done before cannot be undone any more. */
public final class AddAudienceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DossierSessions sessions = DossierSessions.get();
		DossierSession session = sessions.current().orElseThrow();
		InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "Add audience",
				"Name of the new audience. It reads what “" + sessions.audience().getName()
						+ "” reads. Steps made before cannot be undone afterwards.",
				"", typed -> typed.isBlank() ? "" : session.dossier().audience(typed.strip()).isPresent()
						? "There is an audience of that name already." : null);
		if (dialog.open() == Window.OK) {
			Background.attempt("Add audience", monitor -> {
				var layer = session.dossier().addLayer(dialog.getValue().strip(), List.of(sessions.audience()));
				session.changedOutside();
				sessions.show(layer.getAudience(), sessions.language());
			});
		}
		return null;
	}
}
