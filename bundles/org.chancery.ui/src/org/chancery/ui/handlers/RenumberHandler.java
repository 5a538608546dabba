package org.chancery.ui.handlers;

import org.chancery.core.text.Renumber;
import org.chancery.model.text.Clause;

/** Computes the numbers of a clause and of all inside it again. */
public final class RenumberHandler extends ClauseHandler {

	/** Made by the platform. */
	public RenumberHandler() {
		super("Renumber");
	}

	@Override
	Clause change(ClauseContext context) {
		new Renumber(context.dossier(), context.audience(), context.clause(), context.clause()).perform();
		return null;
	}
}
