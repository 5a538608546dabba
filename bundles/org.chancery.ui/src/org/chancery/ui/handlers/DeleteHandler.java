package org.chancery.ui.handlers;

import org.chancery.core.overlay.OmitClause;
import org.chancery.core.text.DeleteClause;
import org.chancery.core.text.FindCitations;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.eclipse.jface.dialogs.MessageDialog;

/** Deletes a clause; for one of a lower audience it asks whether it is to go for all or for the reader's audience only. */
public final class DeleteHandler extends ClauseHandler {
	private static final int FOR_ALL = 0;
	private static final int FOR_READER = 1;
	private boolean omit;

	/** Made by the platform. */
	public DeleteHandler() {
		super("Delete clause");
	}

	@Override
	boolean prepare(ClauseContext context) {
		omit = false;
		if (context.holder() == context.audience()) {
			return askCitations(context);
		}
		String reader = context.audience().getName();
		int answer = MessageDialog.open(MessageDialog.QUESTION, context.shell(), "Delete clause",
				"The clause belongs to the text of the audience “" + context.holder().getName() + "”. You read as “" + reader
						+ "”.",
				0, "&Delete it for all", "&Omit it for “" + reader + "” only", "Cancel");
		omit = answer == FOR_READER;
		return omit || answer == FOR_ALL && askCitations(context);
	}

	@Override
	Clause change(ClauseContext context) {
		if (omit) {
			new OmitClause(context.dossier(), (Layer) context.dossier().holding(context.audience()), context.clause()).perform();
		} else {
			new DeleteClause(context.dossier(), context.holder(), context.clause()).perform();
		}
		return null;
	}

	private static boolean askCitations(ClauseContext context) {
		int citations = new FindCitations(context.dossier(), context.clause()).perform().size();
		return citations == 0 || MessageDialog.openQuestion(context.shell(), "Delete clause", (citations == 1
				? "One cross-reference leads" : citations + " cross-references lead")
				+ " to this clause or into it and will lead nowhere. They are listed in the findings. Delete the clause?");
	}
}
