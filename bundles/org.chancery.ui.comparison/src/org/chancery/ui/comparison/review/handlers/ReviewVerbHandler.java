package org.chancery.ui.comparison.review.handlers;

import java.util.Locale;

import org.chancery.ui.comparison.review.ReviewView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does in the review what {@code plugin.xml} names behind the class. */
public final class ReviewVerbHandler extends AbstractHandler implements IExecutableExtension {

	private ReviewVerb verb;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		verb = ReviewVerb.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ReviewView.ID) instanceof ReviewView view) {
			verb.perform(view);
		}
		return null;
	}
}
