package org.chancery.ui.handlers;

import org.chancery.core.text.LockNumber;
import org.chancery.model.text.Clause;

/** Keeps the number of a clause whatever comes before it. */
public final class LockNumberHandler extends ClauseHandler {

	/** Made by the platform. */
	public LockNumberHandler() {
		super("Lock number");
	}

	@Override
	Clause change(ClauseContext context) {
		new LockNumber(context.dossier(), context.clause()).perform();
		return null;
	}
}
