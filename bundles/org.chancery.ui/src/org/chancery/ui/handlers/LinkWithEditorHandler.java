package org.chancery.ui.handlers;

import org.chancery.ui.dossier.DossierView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Turns on or off that tree and editor follow each other. */
public final class LinkWithEditorHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		boolean before = HandlerUtil.toggleCommandState(event.getCommand());
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(DossierView.ID) instanceof DossierView view) {
			view.link(!before);
		}
		return null;
	}
}
