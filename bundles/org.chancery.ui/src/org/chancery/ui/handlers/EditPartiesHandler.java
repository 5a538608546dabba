package org.chancery.ui.handlers;

import org.chancery.edit.DossierSession;
import org.chancery.edit.tree.DossierNode;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.wizards.PartiesDialog;
import org.chancery.ui.wizards.PartiesFilling;
import org.chancery.ui.wizards.PartiesModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edits the parties of the dossier, as one step that can be undone. */
public final class EditPartiesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DossierSession session = DossierSessions.get().current().orElseThrow();
		session.endTyping();
		PartiesModel model = PartiesModel.of(session.dossier());
		int first = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof DossierNode node
				? model.indexOf(node.id()) : 0;
		boolean open = true;
		while (open && new PartiesDialog(HandlerUtil.getActiveShell(event), model, first).open() == Window.OK) {
			// What was refused can be mended without typing everything again.
			open = !Background.attempt("Parties",
					monitor -> session.execute("Change parties", () -> new PartiesFilling(model).into(session.dossier())));
		}
		return null;
	}
}
