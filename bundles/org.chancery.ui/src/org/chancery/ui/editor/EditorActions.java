package org.chancery.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;

/** Puts the commands of the window to work in one editor. */
final class EditorActions {

	private final EditorControl control;
	private final ColumnClipboard clipboard;

	EditorActions(EditorControl control) {
		this.control = control;
		this.clipboard = new ColumnClipboard(control);
	}

	void install(IEditorSite site) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		for (EditorVerb verb : EditorVerb.values()) {
			handlers.activateHandler(verb.command(), new AbstractHandler() {
				@Override
				public Object execute(ExecutionEvent event) {
					verb.run(control);
					return null;
				}
			});
		}
		IActionBars bars = site.getActionBars();
		bars.setGlobalActionHandler(ActionFactory.CUT.getId(), action(Text::cut, clipboard::cut));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(Text::copy, clipboard::copy));
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), action(Text::paste, clipboard::paste));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
				action(Text::selectAll, () -> control.columns().activeColumn().text().selectAll()));
		bars.updateActionBars();
	}

	/** In a field the action is the field's, in a column the editor's. */
	private IAction action(java.util.function.Consumer<Text> inField, Runnable inColumn) {
		return new Action() {
			@Override
			public void run() {
				Control focus = control.columns().control().getDisplay().getFocusControl();
				if (focus instanceof Text field) {
					inField.accept(field);
				} else {
					inColumn.run();
				}
			}
		};
	}
}
