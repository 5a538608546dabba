package org.chancery.ui.comparison.handlers;

import java.util.function.Consumer;

import org.chancery.ui.comparison.views.ChangesView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the table of changes, which it shows first. {@code plugin.xml} says what. */
public final class ChangesHandler extends AbstractHandler implements IExecutableExtension {

	private enum Verb {
		EXPORT(ChangesView::export), GROUP(ChangesView::group);

		private final Consumer<ChangesView> action;

		Verb(Consumer<ChangesView> action) {
			this.action = action;
		}
	}

	private Verb verb;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		verb = Verb.valueOf(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			verb.action.accept((ChangesView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(ChangesView.ID));
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("the table of changes cannot be shown", e);
		}
	}
}
