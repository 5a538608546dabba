package org.chancery.ui.comparison.handlers;

import java.nio.file.Path;

import org.chancery.ui.LastPlaces;
import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields for one text: where it comes from, which file or folder, whose text. */
public final class TextChoiceFields {

	private final CompareTextsModel model;
	private final ParallelColumn column;
	private final Runnable changed;
	private final Combo origin;
	private final Text path;
	private final Button browse;
	private final Combo audience;
	private boolean filling;
	private boolean enabled = true;

	/** @param changed called after each choice */
	public TextChoiceFields(Composite area, String label, CompareTextsModel model, ParallelColumn column, Runnable changed) {
		this.model = model;
		this.column = column;
		this.changed = changed;
		new Label(area, SWT.NONE).setText(label);
		origin = new Combo(area, SWT.READ_ONLY);
		origin.setItems(model.origins().stream().map(TextOrigin::words).toArray(String[]::new));
		origin.addListener(SWT.Selection, event -> choose(model.origins().get(origin.getSelectionIndex())));
		path = new Text(area, SWT.BORDER);
		path.setMessage("File or folder");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
		path.addListener(SWT.Modify, event -> typed());
		browse = new Button(area, SWT.PUSH);
		browse.setText("Browse…");
		browse.addListener(SWT.Selection, event -> browse());
		audience = new Combo(area, SWT.DROP_DOWN);
		audience.setItems(model.audiences().toArray(String[]::new));
		audience.setToolTipText("Whose text: the name of an audience");
		GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(audience);
		audience.addListener(SWT.Modify, event -> typed());
		show();
	}

	void setEnabled(boolean on) {
		enabled = on;
		show();
	}

	private void choose(TextOrigin chosen) {
		model.choose(column, chosen);
		show();
		changed.run();
	}

	private void typed() {
		if (!filling && model.choice(column) != null) {
			model.choose(column, new TextChoice(model.choice(column).origin(), audience.getText(), path.getText()));
			changed.run();
		}
	}

	private void show() {
		filling = true;
		TextChoice choice = model.choice(column);
		TextOrigin from = choice == null ? TextOrigin.WORD : choice.origin();
		origin.select(model.origins().indexOf(from));
		path.setText(choice == null ? "" : choice.path());
		audience.setText(choice == null ? "" : choice.audience());
		origin.setEnabled(enabled);
		path.setEnabled(enabled && from != TextOrigin.OPEN);
		browse.setEnabled(enabled && from != TextOrigin.OPEN);
		audience.setEnabled(enabled && from != TextOrigin.WORD);
		filling = false;
	}

	private void browse() {
		String chosen = model.choice(column).origin() == TextOrigin.WORD ? file(path) : folder(path);
		if (chosen != null) {
			LastPlaces.rememberFolder(Path.of(chosen).getParent());
			path.setText(chosen);
		}
	}

	private static String folder(Text path) {
		DirectoryDialog dialog = new DirectoryDialog(path.getShell(), SWT.SHEET);
		dialog.setText("Dossier");
		dialog.setFilterPath(LastPlaces.folder().toString());
		return dialog.open();
	}

	private static String file(Text path) {
		return WordFiles.choose(path.getShell(), "Word file");
	}
}
