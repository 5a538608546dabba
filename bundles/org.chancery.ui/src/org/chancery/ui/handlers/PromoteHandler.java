package org.chancery.ui.handlers;

import org.chancery.core.text.PromoteClause;
import org.chancery.model.text.Clause;

/** Lifts a subparagraph one level. */
public final class PromoteHandler extends ClauseHandler {

	/** Made by the platform. */
	public PromoteHandler() {
		super("Promote");
	}

	@Override
	Clause change(ClauseContext context) {
		new PromoteClause(context.dossier(), context.audience(), context.clause()).perform();
		return context.clause();
	}
}
