package org.chancery.ui.sealing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard. */
public final class NewIdentityHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), new NewIdentityWizard());
		dialog.setHelpAvailable(false);
		dialog.setMinimumPageSize(620, 200);
		dialog.open();
		return null;
	}
}
