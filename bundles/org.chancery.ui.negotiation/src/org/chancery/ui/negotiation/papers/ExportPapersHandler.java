package org.chancery.ui.negotiation.papers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for working papers. */
public final class ExportPapersHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), new PapersWizard());
		dialog.setHelpAvailable(false);
		dialog.setMinimumPageSize(640, 260);
		dialog.open();
		return null;
	}
}
