package org.chancery.ui.handlers;

import java.util.List;
import org.chancery.core.text.UnlockNumber;
import org.chancery.model.text.Clause;

/** Lets the number of a clause be computed again. */
public final class UnlockNumberHandler extends ClauseHandler {

	/** Made by the platform. */
	public UnlockNumberHandler() {
		super("Unlock number");
	}

	@Override
	Clause change(ClauseContext context) {
		new UnlockNumber(List.of(context.clause())).perform();
		return null;
	}
}
