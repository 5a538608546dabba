package org.chancery.ui.negotiation.handlers;

import org.chancery.model.Identified;
import org.chancery.ui.negotiation.forms.RecordForm;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.swt.widgets.Shell;

/** Deletes the record that is selected; undo brings it back. */
public final class DeleteRecordHandler extends RecordHandler {

	@Override
	void run(Shell shell, NegotiationModel model, Identified record) {
		RecordForm.delete(model.session(), record);
	}
}
