package org.chancery.ui.sealing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard. */
public final class NewIdentityHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		NewIdentityWizard.open(HandlerUtil.getActiveShell(event), () -> {
			// Its card is shown.
		});
		return null;
	}
}
