package org.chancery.ui.comparison.handlers;

import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the open dossier with a Word file, for instance a counter-draft. */
public final class CompareWithWordHandler extends CompareTextsHandler {

	@Override
	boolean prepare(CompareTextsModel model, ExecutionEvent event) {
		String file = WordFiles.choose(HandlerUtil.getActiveShell(event), "Compare with Word file");
		if (file != null) {
			first(model);
			model.choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.WORD, "", file));
		}
		return file != null;
	}
}
