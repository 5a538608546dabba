package org.chancery.ui.handlers;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.overlay.Orphan;
import org.chancery.core.overlay.Orphans;
import org.chancery.core.overlay.ReattachOrphan;
import org.chancery.edit.DossierSession;
import org.chancery.edit.tree.DossierNode;
import org.chancery.model.text.Clause;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Attaches something that has lost its clause to another one. */
public final class ReattachHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DossierSessions sessions = DossierSessions.get();
		DossierSession session = sessions.current().orElseThrow();
		if (!(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof DossierNode node)) {
			return null;
		}
		var dialog = new ClauseChooser(HandlerUtil.getActiveShell(event),
				session.projection(sessions.audience(), sessions.language()), "Attach to clause");
		if (dialog.open() == Window.OK && dialog.clauseId() != null) {
			Background.attempt("Attach to clause", monitor -> session.execute("Attach to clause",
					() -> attach(session, node.id(), (Clause) session.dossier().find(dialog.clauseId()))));
		}
		return null;
	}

	private static void attach(DossierSession session, String thingId, Clause clause) {
		Orphan orphan = Orphans.of(session.dossier()).stream().filter(each -> thingId.equals(each.thing().getId())).findFirst()
				.orElseThrow(() -> new DossierException("It is attached already."));
		new ReattachOrphan(session.dossier(), orphan, clause).perform();
	}
}
