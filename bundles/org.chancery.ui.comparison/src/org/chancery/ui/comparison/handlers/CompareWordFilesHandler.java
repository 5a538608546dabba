package org.chancery.ui.comparison.handlers;

import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.core.commands.ExecutionEvent;

/** Compares two Word files. */
public final class CompareWordFilesHandler extends CompareTextsHandler {

	@Override
	boolean prepare(CompareTextsModel model, ExecutionEvent event) {
		model.choose(ParallelColumn.LEFT, TextOrigin.WORD);
		model.choose(ParallelColumn.RIGHT, TextOrigin.WORD);
		return super.prepare(model, event);
	}
}
