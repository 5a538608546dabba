package org.chancery.ui.comparison.redline;

import org.chancery.ui.comparison.TextLoading;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for redlines. */
public final class ExportRedlineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		TextLoading.prepare(texts -> {
			WizardDialog dialog = new WizardDialog(shell, new RedlineWizard(new RedlineRequest(texts)));
			dialog.setHelpAvailable(false);
			dialog.setMinimumPageSize(760, 260);
			dialog.open();
		});
		return null;
	}
}
