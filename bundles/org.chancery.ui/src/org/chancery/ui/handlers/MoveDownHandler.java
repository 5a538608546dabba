package org.chancery.ui.handlers;

import org.chancery.core.text.MoveClause;
import org.chancery.model.text.Clause;

/** Moves a clause behind the one below it. */
public final class MoveDownHandler extends ClauseHandler {

	/** Made by the platform. */
	public MoveDownHandler() {
		super("Move down");
	}

	@Override
	Clause change(ClauseContext context) {
		MoveClause.down(context.dossier(), context.audience(), context.clause()).perform();
		return context.clause();
	}
}
