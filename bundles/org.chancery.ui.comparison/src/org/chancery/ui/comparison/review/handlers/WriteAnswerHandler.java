package org.chancery.ui.comparison.review.handlers;

import org.chancery.ui.comparison.review.AnswerWizard;
import org.chancery.ui.comparison.review.ReviewView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for the answer to what is reviewed. */
public final class WriteAnswerHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ReviewView.ID) instanceof ReviewView view
				&& view.model().isPresent()) {
			WizardDialog dialog = new WizardDialog(shell, new AnswerWizard(view.model().orElseThrow()));
			dialog.setHelpAvailable(false);
			dialog.setMinimumPageSize(640, 220);
			dialog.open();
		} else {
			MessageDialog.openInformation(shell, "Write answer", "Nothing is reviewed. Choose Dossier, Review Counter-Draft first.");
		}
		return null;
	}
}
