package org.chancery.ui.handlers;

import org.chancery.core.text.InsertCrossReference;
import org.chancery.core.text.Words;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ReferenceForm;
import org.eclipse.jface.window.Window;

/** Inserts a cross-reference at the end of a clause's words; the editor has one of its own, for the caret. */
public final class InsertReferenceHandler extends ClauseHandler {
	private String target;

	/** Made by the platform. */
	public InsertReferenceHandler() {
		super("Insert cross-reference");
	}

	@Override
	boolean prepare(ClauseContext context) {
		var dialog = new ClauseChooser(context.shell(), context.session().projection(context.audience(), context.language()),
				"Insert cross-reference");
		boolean chosen = dialog.open() == Window.OK;
		target = dialog.clauseId();
		return chosen && target != null;
	}

	@Override
	Clause change(ClauseContext context) {
		int end = Words.shown(context.dossier(), context.audience(), context.clause(), context.language()).length();
		new InsertCrossReference(context.dossier(), context.audience(), context.clause(), context.language(), end,
				(Clause) context.dossier().find(target), ReferenceForm.CITATION).perform();
		return null;
	}
}
