package org.chancery.ui.handlers;

import org.chancery.ui.wizards.NewDossierWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the wizard. */
public final class NewDossierHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), new NewDossierWizard());
		dialog.setHelpAvailable(false);
		dialog.setMinimumPageSize(640, 300);
		dialog.open();
		return null;
	}
}
