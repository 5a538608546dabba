package org.chancery.ui.handlers;

import org.chancery.core.text.SetNumber;
import org.chancery.model.text.Clause;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

/** Asks for the number of a clause and keeps it. */
public final class SetNumberHandler extends ClauseHandler {
	private String number;

	/** Made by the platform. */
	public SetNumberHandler() {
		super("Set number");
	}

	@Override
	boolean prepare(ClauseContext context) {
		String now = context.session().projection(context.audience(), context.language()).find(context.clause().getId())
				.map(each -> each.number().value()).orElse("");
		InputDialog dialog = new InputDialog(context.shell(), "Set number",
				"The number as it is to be printed, for instance 5 bis or IV. Leave it empty for a clause without a number.", now,
				typed -> typed.strip().length() > SetNumber.LONGEST ? "A number has at most " + SetNumber.LONGEST + " characters."
						: null);
		boolean chosen = dialog.open() == Window.OK;
		number = dialog.getValue();
		return chosen;
	}

	@Override
	Clause change(ClauseContext context) {
		new SetNumber(context.clause(), number).perform();
		return null;
	}
}
