package org.chancery.ui.handlers;

import org.chancery.core.text.JoinClauses;
import org.chancery.model.text.Clause;

/** Joins a clause with the one that follows. */
public final class JoinHandler extends ClauseHandler {

	/** Made by the platform. */
	public JoinHandler() {
		super("Join");
	}

	@Override
	Clause change(ClauseContext context) {
		new JoinClauses(context.dossier(), context.holder(), context.clause()).perform();
		return context.clause();
	}
}
