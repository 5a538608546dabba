package org.chancery.ui.comparison.handlers;

import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Compares an earlier state of the text that is shown with what it is now, or with another state. */
public final class CompareWithVersionHandler extends CompareTextsHandler {

	@Override
	boolean begin(CompareTextsModel model, IWorkbenchWindow window) {
		if (!model.origins().contains(TextOrigin.VERSION)) {
			MessageDialog.openInformation(window.getShell(), "Earlier versions", "No earlier state of this text is known.");
			return false;
		}
		model.chooseVersion(ParallelColumn.LEFT, shown().audience());
		model.choose(ParallelColumn.RIGHT, shown());
		return true;
	}
}
