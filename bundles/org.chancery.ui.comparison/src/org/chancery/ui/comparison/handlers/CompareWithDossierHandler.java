package org.chancery.ui.comparison.handlers;

import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.ui.IWorkbenchWindow;

/** Compares the open dossier with another one. */
public final class CompareWithDossierHandler extends CompareTextsHandler {

	@Override
	boolean begin(CompareTextsModel model, IWorkbenchWindow window) {
		first(model);
		model.choose(ParallelColumn.RIGHT, TextOrigin.DOSSIER);
		return true;
	}
}
