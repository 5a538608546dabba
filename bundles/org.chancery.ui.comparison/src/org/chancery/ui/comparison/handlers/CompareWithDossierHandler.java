package org.chancery.ui.comparison.handlers;

import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.core.commands.ExecutionEvent;

/** Compares the open dossier with another one. */
public final class CompareWithDossierHandler extends CompareTextsHandler {

	@Override
	boolean prepare(CompareTextsModel model, ExecutionEvent event) {
		first(model);
		model.choose(ParallelColumn.RIGHT, TextOrigin.DOSSIER);
		return super.prepare(model, event);
	}
}
