package org.chancery.ui.handlers;

import org.chancery.ui.dossier.DossierView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes every line of the tree. */
public final class CollapseAllHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(DossierView.ID) instanceof DossierView view) {
			view.collapseAll();
		}
		return null;
	}
}
