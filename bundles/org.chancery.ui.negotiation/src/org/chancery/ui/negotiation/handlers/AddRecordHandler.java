package org.chancery.ui.negotiation.handlers;

import java.util.Locale;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.negotiation.forms.RecordKind;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds a record of the kind that {@code plugin.xml} names behind the class, about the clause that is selected. */
public final class AddRecordHandler extends AbstractHandler implements IExecutableExtension {
	private RecordKind kind;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		kind = RecordKind.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		String clause = ClauseReference.in(HandlerUtil.getCurrentSelection(event)).map(ClauseReference::clauseId).orElse(null);
		Forms.add(HandlerUtil.getActiveShell(event), kind, clause);
		return null;
	}
}
