package org.chancery.ui.comparison.handlers;

import java.util.List;

import org.chancery.ui.comparison.TextLoading;
import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the open dossier with a Word file, for instance a counter-draft. */
public final class CompareWithWordHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		String file = WordFiles.choose(HandlerUtil.getActiveShell(event), "Compare with Word File");
		if (file != null) {
			TextChoice shown = CompareTextsHandler.shown();
			CompareTextsModel model = new CompareTextsModel(List.of(shown.audience()));
			model.choose(ParallelColumn.LEFT, shown);
			model.choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.WORD, "", file));
			TextLoading.compare(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), model);
		}
		return null;
	}
}
