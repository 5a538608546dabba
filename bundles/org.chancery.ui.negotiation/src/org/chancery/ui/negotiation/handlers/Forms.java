package org.chancery.ui.negotiation.handlers;

import org.chancery.model.Identified;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.negotiation.Negotiations;
import org.chancery.ui.negotiation.forms.RecordDialog;
import org.chancery.ui.negotiation.forms.RecordForm;
import org.chancery.ui.negotiation.forms.RecordKind;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.chancery.ui.negotiation.views.GridView;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Opens the forms of records. */
public final class Forms {
	private Forms() {
	}

	/**
	 * Lets a person add a record.
	 *
	 * @param clauseId the clause that it is about; null for none
	 */
	public static void add(Shell shell, RecordKind kind, String clauseId) {
		Negotiations.get().model().ifPresent(model -> {
			RecordForm form = RecordForm.add(model.session(), model.audience(), model.language(), kind);
			// A view may still select a clause of the dossier that was open before.
			form.about(clauseId != null && model.text().find(clauseId).isPresent() ? clauseId : null);
			open(shell, model, form);
		});
	}

	/** Lets a person edit a record. */
	public static void edit(Shell shell, Identified record) {
		Negotiations.get().model()
				.ifPresent(model -> open(shell, model, RecordForm.edit(model.session(), model.audience(), model.language(), record)));
	}

	private static void open(Shell shell, NegotiationModel model, RecordForm form) {
		model.session().endTyping();
		if (new RecordDialog(shell, form, model.text()).open() == Window.OK) {
			if (Background.attempt(form.title(), monitor -> form.apply())) {
				GridView.revealSoon(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), form.recordId());
			}
		}
	}
}
