package org.chancery.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.chancery.model.parties.Party;
import org.chancery.ui.editor.model.BracketEdits;
import org.chancery.ui.editor.model.ColumnDocument.Place;
import org.chancery.ui.editor.model.Row;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks who proposes disputed words, and what somebody else proposes instead. */
final class BracketDialog extends TitleAreaDialog {

	private final List<Party> parties;
	/** The words that are put in brackets; null if a bracket that is there gets another option. */
	private final String words;
	private Party proponent;
	private Party opponent;
	private String alternative = "";

	private BracketDialog(Shell shell, List<Party> parties, String words) {
		super(shell);
		this.parties = parties;
		this.words = words;
		setHelpAvailable(false);
	}

	/** Asks about the words that are selected, or about the bracket at the caret if none are. */
	static void open(EditorControl control) {
		ProseColumn column = control.columns().activeColumn();
		if (column.rows().isEmpty()) {
			return;
		}
		Point selected = column.text().getSelection();
		Place from = column.document().place(selected.x);
		Place until = column.document().place(selected.y);
		Row row = column.rows().get(from.row());
		BracketEdits edits = new ColumnKeys(control, column).brackets();
		var bracket = edits.bracketAt(row, from.offset());
		boolean selects = selected.x < selected.y;
		if (selects ? from.row() != until.row() : bracket.isEmpty()) {
			control.editor().tell("Select words of one clause that are to be put in brackets.");
			return;
		}
		String words = selects ? row.cell(column.side()).prose().spelled(from.offset(), until.offset()) : null;
		var dialog = new BracketDialog(column.text().getShell(), edits.parties(), words);
		if (dialog.open() == OK) {
			control.edit(column.side(), () -> selects
					? edits.enclose(row, from.offset(), until.offset(), dialog.proponent, dialog.alternative, dialog.opponent)
					: edits.propose(row, bracket.getAsInt(), dialog.alternative, dialog.opponent));
		}
		control.setFocus();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words == null ? "Add option" : "Put in brackets");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(words == null ? "Add an option to the bracket" : "Put in brackets");
		setMessage("Words in brackets are not agreed. Whoever reads the clause sees them, with who proposes them.");
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		if (words != null) {
			new Label(area, SWT.NONE).setText("Words:");
			Label shown = new Label(area, SWT.WRAP);
			shown.setText(words.replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(shown);
			party(area, "&Proposed by:", party -> proponent = party);
		}
		new Label(area, SWT.NONE).setText(words == null ? "&Words:" : "&Instead:");
		Text other = new Text(area, SWT.BORDER);
		other.setMessage(words == null ? "" : "other words, if somebody proposes any");
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(other);
		other.addModifyListener(event -> {
			alternative = other.getText();
			check();
		});
		party(area, "P&roposed by:", party -> opponent = party);
		return outer;
	}

	private void party(Composite area, String label, Consumer<Party> chosen) {
		new Label(area, SWT.NONE).setText(label);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.add("(not said)");
		parties.forEach(party -> combo.add(String.valueOf(party.getCode())));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> {
			int index = combo.getSelectionIndex();
			chosen.accept(index == 0 ? null : parties.get(index - 1));
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(words != null || !alternative.isBlank());
	}
}
