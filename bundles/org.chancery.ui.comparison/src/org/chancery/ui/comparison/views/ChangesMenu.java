package org.chancery.ui.comparison.views;

import org.chancery.ui.comparison.model.ChangeColumn;
import org.chancery.ui.comparison.model.ChangeTable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** What can be done with the table of changes without a mouse: the menu of the view, and the one of the table. */
final class ChangesMenu {

	private final ChangesView view;
	private final ChangeTable table;

	ChangesMenu(ChangesView view) {
		this.view = view;
		table = view.table();
	}

	void fill(IMenuManager menu) {
		MenuManager sorting = new MenuManager("&Sort By");
		sorting.setRemoveAllWhenShown(true);
		sorting.addMenuListener(shown -> sorting(shown));
		menu.add(sorting);
		menu.add(action("&Filter", "org.eclipse.ui.edit.findReplace", view::filter));
		menu.add(action("&Clear Filters", null, view::clearFilters));
		menu.add(view.grouping());
		menu.add(new Separator());
		menu.add(action("&Export Changes…", ChangesView.EXPORT, view::export));
	}

	private void sorting(IMenuManager menu) {
		menu.add(sort("Order of the &Text", null));
		for (ChangeColumn column : ChangeColumn.values()) {
			menu.add(sort(view.title(column), column));
		}
	}

	/** Once more turns it round. */
	private IAction sort(String words, ChangeColumn column) {
		Action sort = new Action(words, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					table.sort(column, column == null || table.sorted() != column || !table.isAscending());
					view.arranged();
				}
			}
		};
		sort.setChecked(table.sorted() == column);
		return sort;
	}

	private static IAction action(String words, String command, Runnable run) {
		Action action = new Action(words) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setActionDefinitionId(command);
		return action;
	}
}
