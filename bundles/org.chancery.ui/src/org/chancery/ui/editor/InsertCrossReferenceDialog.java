package org.chancery.ui.editor;

import java.util.List;

import org.chancery.model.text.ReferenceForm;
import org.chancery.ui.editor.model.ClauseList;
import org.chancery.ui.editor.model.ColumnDocument;
import org.chancery.ui.editor.model.InsertCrossReferenceModel;
import org.chancery.ui.editor.model.Row;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks to which clause a cross-reference shall lead, and what of it is printed. */
final class InsertCrossReferenceDialog extends TitleAreaDialog {

	private static final List<ReferenceForm> FORMS = List.of(ReferenceForm.CITATION, ReferenceForm.NUMBER,
			ReferenceForm.RELATIVE);

	private final InsertCrossReferenceModel model;
	private final String audience;
	private Label preview;

	InsertCrossReferenceDialog(Shell shell, InsertCrossReferenceModel model, String audience) {
		super(shell);
		this.model = model;
		this.audience = audience;
		setHelpAvailable(false);
	}

	/** Asks, and inserts the reference at the caret. */
	static void open(EditorControl control) {
		ProseColumn column = control.columns().activeColumn();
		if (column.rows().isEmpty()) {
			return;
		}
		ColumnDocument.Place caret = column.caret();
		Row row = column.rows().get(caret.row());
		var model = new InsertCrossReferenceModel(control.model().projection(column.side()));
		var dialog = new InsertCrossReferenceDialog(column.text().getShell(), model,
				control.model().audience(column.side()).getName());
		if (dialog.open() == OK && model.isComplete()) {
			String target = model.chosen().orElseThrow().clauseId();
			control.edit(column.side(),
					() -> new ColumnKeys(control, column).clauses().refer(row, caret.offset(), target, model.form()));
		}
		control.setFocus();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Insert cross-reference");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle("Insert cross-reference");
		setMessage("The number follows the clause. Listed are the clauses that the audience “" + audience + "” sees.");
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Composite foot = new Composite(area, SWT.NONE);
		preview = new Label(foot, SWT.NONE);
		var list = new ClauseListField(area, this::narrow, this::choose);
		foot.moveBelow(list.table());
		list.table().addListener(SWT.DefaultSelection, event -> okPressed());
		fillFoot(foot);
		list.field().setFocus();
		return outer;
	}

	private void fillFoot(Composite foot) {
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		var label = new Label(foot, SWT.NONE);
		label.setText("&Print:");
		label.moveAbove(preview);
		Combo form = new Combo(foot, SWT.READ_ONLY);
		form.setItems("the whole citation", "the number alone", "relative to this clause");
		form.select(FORMS.indexOf(model.form()));
		form.moveAbove(preview);
		form.addListener(SWT.Selection, event -> {
			model.setForm(FORMS.get(form.getSelectionIndex()));
			showPreview();
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(preview);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Insert", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		getButton(IDialogConstants.OK_ID).setEnabled(model.isComplete());
	}

	private List<ClauseList.Entry> narrow(String typed) {
		model.type(typed);
		return model.entries();
	}

	private void choose(ClauseList.Entry entry) {
		model.choose(entry);
		showPreview();
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(model.isComplete());
		}
	}

	private void showPreview() {
		preview.setText(model.preview().isEmpty() ? "" : "Now: " + model.preview());
	}
}
