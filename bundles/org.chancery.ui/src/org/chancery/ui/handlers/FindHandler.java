package org.chancery.ui.handlers;

import org.chancery.ui.views.HitsView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Leads to the fields with which words are found and replaced. */
public final class FindHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HitsView view = (HitsView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(HitsView.ID);
			view.begin(event.getCommand().getId().endsWith("replace"));
		} catch (PartInitException e) {
			throw new ExecutionException("the view could not be opened", e);
		}
		return null;
	}
}
