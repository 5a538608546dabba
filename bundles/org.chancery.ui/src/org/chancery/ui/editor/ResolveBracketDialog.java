package org.chancery.ui.editor;

import java.util.List;

import org.chancery.ui.editor.model.BracketEdits;
import org.chancery.ui.editor.model.ColumnDocument.Place;
import org.chancery.ui.editor.model.Row;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks which option of a bracket is agreed. */
final class ResolveBracketDialog extends TitleAreaDialog {

	private static final int WIDTH = 460;

	private final List<String> options;
	private int chosen;

	private ResolveBracketDialog(Shell shell, List<String> options) {
		super(shell);
		this.options = options;
		setHelpAvailable(false);
	}

	/** Asks about the bracket at the caret, or else the next one in the clause. */
	static void open(EditorControl control) {
		ProseColumn column = control.columns().activeColumn();
		if (column.rows().isEmpty()) {
			return;
		}
		Place caret = column.document().place(column.text().getSelection().y);
		Row row = column.rows().get(caret.row());
		BracketEdits edits = new ColumnKeys(control, column).brackets();
		var bracket = edits.bracketAt(row, caret.offset());
		if (bracket.isEmpty()) {
			control.editor().tell("This clause has no brackets.");
			return;
		}
		int position = bracket.getAsInt();
		var dialog = new ResolveBracketDialog(column.text().getShell(), edits.options(row, position));
		if (dialog.open() == OK) {
			int option = dialog.chosen < dialog.options.size() ? dialog.chosen : -1;
			control.edit(column.side(), () -> edits.resolve(row, position, option));
		}
		control.setFocus();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Resolve bracket");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle("Resolve bracket");
		setMessage("The words that are agreed take the place of the bracket.");
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		for (int i = 0; i < options.size(); i++) {
			radio(area, options.get(i), i);
		}
		radio(area, "None of them: the disputed words go", options.size());
		return outer;
	}

	private void radio(Composite area, String words, int index) {
		Button button = new Button(area, SWT.RADIO | SWT.WRAP);
		button.setText(words.replace("&", "&&"));
		button.setSelection(index == 0);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				chosen = index;
			}
		});
	}
}
