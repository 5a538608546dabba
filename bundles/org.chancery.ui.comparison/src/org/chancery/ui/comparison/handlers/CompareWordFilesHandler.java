package org.chancery.ui.comparison.handlers;

import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.ui.IWorkbenchWindow;

/** Compares two Word files. */
public final class CompareWordFilesHandler extends CompareTextsHandler {

	@Override
	boolean begin(CompareTextsModel model, IWorkbenchWindow window) {
		model.choose(ParallelColumn.LEFT, TextOrigin.WORD);
		model.choose(ParallelColumn.RIGHT, TextOrigin.WORD);
		return true;
	}
}
