package org.chancery.ui.negotiation.handlers;

import org.chancery.model.Identified;
import org.chancery.ui.negotiation.Negotiations;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.chancery.ui.negotiation.views.RecordReference;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the record that is selected. */
abstract class RecordHandler extends AbstractHandler {

	/** Does it. */
	abstract void run(Shell shell, NegotiationModel model, Identified record);

	/** What is selected has no record, only a clause. */
	void runOnClause(Shell shell, String clauseId) {
		// Most commands need a record.
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof RecordReference reference) {
			Negotiations.get().model().ifPresent(model -> {
				Shell shell = HandlerUtil.getActiveShell(event);
				if (reference.recordId() != null && model.session().dossier().find(reference.recordId()) instanceof Identified record) {
					run(shell, model, record);
				} else if (reference.clauseId() != null) {
					runOnClause(shell, reference.clauseId());
				}
			});
		}
		return null;
	}
}
