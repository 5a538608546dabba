package org.chancery.ui.comparison.parallel;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Lets a command do what a button of the parallel text does; menus show whether it can be done, and is switched on. */
public final class ParallelCommand extends AbstractHandler implements IElementUpdater {

	private final String id;
	private final Supplier<IAction> action;

	/**
	 * Makes the handler of a command.
	 *
	 * @param action gives what is to be run now; null if there is no parallel text
	 */
	public ParallelCommand(String id, Supplier<IAction> action) {
		this.id = id;
		this.action = action;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IAction now = action.get();
		if (now != null && now.isEnabled()) {
			if (now.getStyle() == IAction.AS_CHECK_BOX) {
				now.setChecked(!now.isChecked());
			}
			now.run();
			PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(id, null);
		}
		return null;
	}

	@Override
	public boolean isEnabled() {
		IAction now = action.get();
		return now != null && now.isEnabled();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		IAction now = action.get();
		element.setChecked(now != null && now.isChecked());
	}
}
