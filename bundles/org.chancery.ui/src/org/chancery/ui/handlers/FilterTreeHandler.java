package org.chancery.ui.handlers;

import org.chancery.ui.dossier.DossierView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the caret into the filter box of the tree. */
public final class FilterTreeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		if (page.findView(DossierView.ID) instanceof DossierView view) {
			page.activate(view);
			view.focusFilter();
		}
		return null;
	}
}
