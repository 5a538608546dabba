package org.chancery.ui.editor;

import org.chancery.ui.Icons;
import org.chancery.ui.editor.model.Unit;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.IMenuService;

/** Says which part of the text is shown, and leads to the one before, the next, or any other. */
final class UnitBar {

	private final EditorControl control;
	private final Link title;
	private final Label position;
	private final ToolItem previous;
	private final ToolItem next;

	UnitBar(Composite parent, EditorControl control) {
		this.control = control;
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		ToolBar buttons = new ToolBar(bar, SWT.FLAT);
		previous = item(buttons, "previous", "Previous article (Alt+Page Up)", -1);
		next = item(buttons, "next", "Next article (Alt+Page Down)", 1);
		title = new Link(bar, SWT.NONE);
		title.setToolTipText("Go to a clause (Ctrl+L)");
		title.addListener(SWT.Selection, event -> EditorVerb.GO_TO_CLAUSE.run(control));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		position = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(position);
		contributed(bar);
	}

	/** What other bundles put here, see {@link ClauseEditor#TOOLS}. */
	private void contributed(Composite bar) {
		ToolBarManager tools = new ToolBarManager(SWT.FLAT);
		IMenuService menus = control.editor().getSite().getService(IMenuService.class);
		menus.populateContributionManager(tools, ClauseEditor.TOOLS);
		ToolBar buttons = tools.createControl(bar);
		buttons.addListener(SWT.Dispose, event -> menus.releaseContributions(tools));
	}

	/** Shows the open unit. */
	void refresh() {
		int units = control.model().units().size();
		int unit = control.model().unit();
		title.setText(units == 0 ? "No text" : "<a>" + title(unit).replace("&", "&&") + "</a>");
		position.setText(units == 0 ? "" : (unit + 1) + " of " + units);
		previous.setEnabled(unit > 0);
		next.setEnabled(unit + 1 < units);
	}

	private String title(int unit) {
		Unit shown = control.model().units().get(unit);
		String heading = shown.main().any().heading();
		return heading == null ? shown.title() : shown.title() + " · " + heading;
	}

	private ToolItem item(ToolBar buttons, String icon, String tip, int step) {
		ToolItem item = new ToolItem(buttons, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> control.open(control.model().unit() + step, false));
		return item;
	}
}
