package org.chancery.ui.comparison.handlers;

import java.util.List;

import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.TextLoading;
import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares two or three texts that a person chooses in a dialog. */
public class CompareTextsHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		List<String> audiences = DossierSessions.get().current()
				.map(session -> session.audiences().stream().map(Audience::getName).toList()).orElse(List.of());
		CompareTextsModel model = new CompareTextsModel(audiences);
		if (prepare(model, event)) {
			TextLoading.compare(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), model);
		}
		return null;
	}

	/** Lets a person choose. Returns whether the texts are to be compared. */
	boolean prepare(CompareTextsModel model, ExecutionEvent event) {
		return new CompareTextsDialog(HandlerUtil.getActiveShell(event), model).open() == Window.OK;
	}

	/** Takes the text that is shown of the open dossier for the first one. */
	static void first(CompareTextsModel model) {
		model.choose(ParallelColumn.LEFT, new TextChoice(TextOrigin.OPEN, DossierSessions.get().audience().getName(), ""));
	}
}
