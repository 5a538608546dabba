package org.chancery.ui.comparison.handlers;

import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.TextLoading;
import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares two or three texts that a person chooses in a dialog. */
public class CompareTextsHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		TextLoading.prepare(model -> {
			if (window.getShell() != null && begin(model, window)
					&& new CompareTextsDialog(window.getShell(), model).open() == Window.OK) {
				TextLoading.compare(window.getActivePage(), model);
			}
		});
		return null;
	}

	/** Chooses what the dialog begins with. Returns whether it is to be shown at all. */
	boolean begin(CompareTextsModel model, IWorkbenchWindow window) {
		return true;
	}

	/** The text that is shown of the open dossier. */
	static TextChoice shown() {
		return new TextChoice(TextOrigin.OPEN, DossierSessions.get().audience().getName(), "");
	}

	/** Takes the text that is shown of the open dossier for the first one. */
	static void first(CompareTextsModel model) {
		model.choose(ParallelColumn.LEFT, shown());
	}
}
