package org.chancery.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The frame of the menus: their names, order and the entries that every
 * workbench has. What concerns treaties is contributed by
 * {@code org.chancery.ui} through {@code org.eclipse.ui.menus}, at the places
 * named here.
 */
final class ChanceryActionBarAdvisor extends ActionBarAdvisor {

	ChanceryActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_ALL,
				ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.QUIT, ActionFactory.UNDO,
				ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
				ActionFactory.SELECT_ALL, ActionFactory.RESET_PERSPECTIVE,
				ActionFactory.PREFERENCES, ActionFactory.ABOUT, ActionFactory.BACKWARD_HISTORY,
				ActionFactory.FORWARD_HISTORY }) {
			register(factory.create(window));
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		IMenuManager file = menu(bar, "&File", IWorkbenchActionConstants.M_FILE);
		file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		places(file, IWorkbenchActionConstants.NEW_EXT, IWorkbenchActionConstants.OPEN_EXT);
		actions(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		file.add(new Separator());
		actions(file, ActionFactory.SAVE, ActionFactory.SAVE_ALL);
		places(file, IWorkbenchActionConstants.IMPORT_EXT, IWorkbenchActionConstants.MB_ADDITIONS);
		file.add(new Separator(IWorkbenchActionConstants.FILE_END));
		actions(file, ActionFactory.QUIT);
		fillEdit(menu(bar, "&Edit", IWorkbenchActionConstants.M_EDIT));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		IMenuManager window = menu(bar, "&Window", IWorkbenchActionConstants.M_WINDOW);
		places(window, IWorkbenchActionConstants.WINDOW_EXT);
		actions(window, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES);
		IMenuManager help = menu(bar, "&Help", IWorkbenchActionConstants.M_HELP);
		places(help, IWorkbenchActionConstants.HELP_START, IWorkbenchActionConstants.HELP_END);
		actions(help, ActionFactory.ABOUT);
	}

	private void fillEdit(IMenuManager edit) {
		edit.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		actions(edit, ActionFactory.UNDO, ActionFactory.REDO);
		edit.add(new Separator(IWorkbenchActionConstants.UNDO_EXT));
		actions(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
		edit.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
		actions(edit, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
		edit.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
		edit.add(new Separator(IWorkbenchActionConstants.EDIT_END));
		edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private static IMenuManager menu(IMenuManager bar, String title, String id) {
		IMenuManager menu = new MenuManager(title, id);
		bar.add(menu);
		return menu;
	}

	private static void places(IMenuManager menu, String... names) {
		for (String name : names) {
			menu.add(new Separator(name));
		}
	}

	private void actions(IMenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			menu.add(getAction(factory.getId()));
		}
	}
}
