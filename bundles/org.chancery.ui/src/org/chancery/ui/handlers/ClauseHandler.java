package org.chancery.ui.handlers;

import java.util.List;
import org.chancery.core.dossier.DossierException;
import org.chancery.edit.DossierSession;
import org.chancery.model.text.Clause;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.dossier.DossierView;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the clause that is selected, as one step that can be undone. */
abstract class ClauseHandler extends AbstractHandler {
	private final String label;

	/** @param label names the step: "Undo label" */
	ClauseHandler(String label) {
		this.label = label;
	}

	/**
	 * Makes the change.
	 *
	 * @return the clause to be selected next; null to leave the selection
	 */
	abstract Clause change(ClauseContext context);

	/** What has to be asked before the change is made; false to make none. */
	boolean prepare(ClauseContext context) {
		return true;
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		for (Clause clause : selected(event)) {
			DossierSessions sessions = DossierSessions.get();
			DossierSession session = sessions.current().orElseThrow();
			var context = new ClauseContext(session, sessions.audience(), sessions.language(), clause, window.getShell());
			session.endTyping();
			try {
				if (prepare(context)) {
					perform(context, window);
				}
			} catch (DossierException e) {
				Background.show(label, e.getMessage());
			}
		}
		return null;
	}

	private void perform(ClauseContext context, IWorkbenchWindow window) {
		Clause[] next = new Clause[1];
		context.session().execute(label, () -> next[0] = change(context));
		if (next[0] != null && window.getActivePage().findView(DossierView.ID) instanceof DossierView view) {
			view.reveal(next[0].getId());
		}
	}

	private static List<Clause> selected(ExecutionEvent event) {
		DossierSession session = DossierSessions.get().current().orElse(null);
		return ClauseReference.in(HandlerUtil.getCurrentSelection(event)).map(ClauseReference::clauseId)
				.map(id -> session == null ? null : session.dossier().find(id)).filter(Clause.class::isInstance)
				.map(Clause.class::cast).stream().toList();
	}
}
