package org.chancery.ui.comparison.handlers;

import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks which texts are to be compared. */
final class CompareTextsDialog extends TitleAreaDialog {

	private final CompareTextsModel model;

	CompareTextsDialog(Shell shell, CompareTextsModel model) {
		super(shell);
		this.model = model;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Compare Texts");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(TextChoiceFields.COLUMNS).margins(12, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, SWT.DEFAULT).applyTo(area);
		new TextChoiceFields(area, "&First text:", model, ParallelColumn.LEFT, this::check);
		new TextChoiceFields(area, "&Second text:", model, ParallelColumn.RIGHT, this::check);
		Button three = new Button(area, SWT.CHECK);
		three.setText("&Both come from a third text");
		GridDataFactory.fillDefaults().span(TextChoiceFields.COLUMNS, 1).indent(0, 8).applyTo(three);
		var ancestor = new TextChoiceFields(area, "&Third text:", model, ParallelColumn.ANCESTOR, this::check);
		ancestor.setEnabled(false);
		three.addListener(SWT.Selection, event -> {
			model.choose(ParallelColumn.ANCESTOR, three.getSelection() ? new TextChoice(TextOrigin.WORD, "", "") : null);
			ancestor.setEnabled(three.getSelection());
			check();
		});
		setTitle("Compare texts");
		setMessage("Choose the texts that are to be shown side by side.");
		return area;
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Control bar = super.createButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText("Compare");
		check();
		return bar;
	}

	private void check() {
		String problem = model.problem();
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(problem.isEmpty());
			setMessage(problem.isEmpty() ? "Choose the texts that are to be shown side by side." : problem);
		}
	}
}
