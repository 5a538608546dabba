package org.chancery.ui.editor;

import org.chancery.ui.editor.model.ClauseList;
import org.chancery.ui.editor.model.Side;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Goes to a clause by its citation or by words of its heading. */
final class GoToClauseDialog extends Dialog {

	private final ClauseList clauses;
	private ClauseList.Entry chosen;

	GoToClauseDialog(Shell shell, ClauseList clauses) {
		super(shell);
		this.clauses = clauses;
	}

	/** Asks for a clause of the column that is being edited, and goes there. */
	static void open(EditorControl control) {
		Side side = control.columns().active();
		var clauses = new ClauseList(control.model().projection(side), control.model().projection(side.other()));
		var dialog = new GoToClauseDialog(control.columns().control().getShell(), clauses);
		if (dialog.open() == OK && dialog.chosen != null) {
			control.editor().getSite().getPage().getNavigationHistory().markLocation(control.editor());
			control.editor().reveal(dialog.chosen.clauseId());
		}
		control.setFocus();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Go to clause");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		var list = new ClauseListField(area, clauses::matching, this::choose);
		list.table().addListener(SWT.DefaultSelection, event -> okPressed());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Go", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void choose(ClauseList.Entry entry) {
		chosen = entry;
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(entry != null);
		}
	}
}
