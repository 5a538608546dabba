package org.chancery.ui.comparison.parallel;

import org.eclipse.compare.ICompareContainer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.chancery.ui.UndoActions;

/** Ties a parallel text to the editor that it stands in: commands, undo, copying, the menu, the selected clause. */
final class ParallelSite {

	private static final String MENU = "org.chancery.ui.comparison.parallel";
	private static final String COMPARE = "org.eclipse.compare.";
	private static final String OWN = "org.chancery.ui.comparison.";
	private static final String EDITOR = "org.chancery.ui.editor.";

	private final ParallelTextViewer viewer;
	private final ParallelActions actions;

	ParallelSite(ParallelTextViewer viewer, ParallelActions actions) {
		this.viewer = viewer;
		this.actions = actions;
	}

	void install(ICompareContainer container) {
		actions.handle(COMPARE + "selectNextChange", actions.next());
		actions.handle(COMPARE + "selectPreviousChange", actions.previous());
		actions.handle(COMPARE + "copyLeftToRight", actions.toRight());
		actions.handle(COMPARE + "copyRightToLeft", actions.toLeft());
		actions.handle(COMPARE + "ignoreWhiteSpace", actions.space());
		actions.handle(OWN + "substantiveOnly", actions.substantive());
		actions.handle(OWN + "changesOnly", actions.changesOnly());
		actions.handle(OWN + "showAncestor", actions.ancestor());
		actions.handle(EDITOR + "zoom-in", zoom("Larger Text", 1));
		actions.handle(EDITOR + "zoom-out", zoom("Smaller Text", -1));
		actions.handle(EDITOR + "zoom-reset", zoom("Text Size of the Preferences", 0));
		IActionBars bars = container.getActionBars();
		if (bars != null) {
			UndoActions.install(bars);
			bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copying());
			bars.updateActionBars();
		}
		IWorkbenchPart part = container.getWorkbenchPart();
		if (part != null) {
			part.getSite().setSelectionProvider(viewer.chosen());
			Canvas canvas = viewer.canvas().control();
			MenuManager menu = new MenuManager();
			canvas.setMenu(menu.createContextMenu(canvas));
			part.getSite().registerContextMenu(MENU, menu, viewer.chosen());
		}
	}

	private IAction copying() {
		return new Action("Copy") {
			@Override
			public void run() {
				actions.copy();
			}
		};
	}

	private IAction zoom(String words, int points) {
		return new Action(words) {
			@Override
			public void run() {
				viewer.canvas().zoom(points);
			}
		};
	}
}
