package org.chancery.ui.handlers;

import org.chancery.core.text.DemoteClause;
import org.chancery.model.text.Clause;

/** Puts a paragraph or subparagraph into the one before it. */
public final class DemoteHandler extends ClauseHandler {

	/** Made by the platform. */
	public DemoteHandler() {
		super("Demote");
	}

	@Override
	Clause change(ClauseContext context) {
		new DemoteClause(context.dossier(), context.audience(), context.clause()).perform();
		return context.clause();
	}
}
