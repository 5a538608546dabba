package org.chancery.ui.handlers;

import org.chancery.core.text.MoveClause;
import org.chancery.model.text.Clause;

/** Moves a clause before the one above it. */
public final class MoveUpHandler extends ClauseHandler {

	/** Made by the platform. */
	public MoveUpHandler() {
		super("Move up");
	}

	@Override
	Clause change(ClauseContext context) {
		MoveClause.up(context.dossier(), context.audience(), context.clause()).perform();
		return context.clause();
	}
}
