package org.chancery.ui.handlers;

import org.chancery.ui.ClauseEditors;
import org.chancery.ui.ClauseReference;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the selected clause in the editor. */
public final class OpenClauseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ClauseReference.in(HandlerUtil.getCurrentSelection(event)).ifPresent(
				clause -> ClauseEditors.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), clause.clauseId(), true));
		return null;
	}
}
