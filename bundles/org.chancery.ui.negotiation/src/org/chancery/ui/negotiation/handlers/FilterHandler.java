package org.chancery.ui.negotiation.handlers;

import org.chancery.ui.negotiation.views.Searchable;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Leads to the words to look for above the table. */
public final class FilterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof Searchable view) {
			view.find();
		}
		return null;
	}
}
