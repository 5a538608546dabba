package org.chancery.ui.negotiation.handlers;

import org.chancery.model.Identified;
import org.chancery.ui.ClauseEditors;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.negotiation.Negotiations;
import org.chancery.ui.negotiation.forms.RecordKind;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Edits the record that is selected; of a divergence without disposition that one, of other clauses the text. */
public final class EditRecordHandler extends RecordHandler {

	@Override
	void run(Shell shell, NegotiationModel model, Identified record) {
		Forms.edit(shell, record);
	}

	@Override
	void runOnClause(Shell shell, String clauseId) {
		boolean diverges = Negotiations.get().model().filter(NegotiationModel::isRead).flatMap(model -> model.divergences().of(clauseId)).isPresent();
		if (diverges && PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart()
				instanceof org.chancery.ui.negotiation.views.DivergencesView) {
			Forms.add(shell, RecordKind.DISPOSITION, clauseId);
		} else {
			ClauseEditors.goTo(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), new ClauseReference(clauseId));
		}
	}
}
