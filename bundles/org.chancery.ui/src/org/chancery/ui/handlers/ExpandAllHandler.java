package org.chancery.ui.handlers;

import org.chancery.ui.dossier.DossierView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens every line of the tree. */
public final class ExpandAllHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(DossierView.ID) instanceof DossierView view) {
			view.expandAll();
		}
		return null;
	}
}
