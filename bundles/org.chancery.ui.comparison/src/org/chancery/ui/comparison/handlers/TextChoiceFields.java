package org.chancery.ui.comparison.handlers;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import org.chancery.core.history.TextVersion;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.chancery.ui.comparison.model.VersionWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields for one text, in four columns: what it is for, where it comes from, which one, whose text. */
public final class TextChoiceFields {

	/** How many columns the fields take. */
	public static final int COLUMNS = 4;

	private final CompareTextsModel model;
	private final ParallelColumn column;
	private final Runnable changed;
	private final Combo origin;
	private final Composite which;
	private final StackLayout stack = new StackLayout();
	private final Composite asItStands;
	private final Composite place;
	private final Text path;
	private final Button browse;
	private final Combo version;
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
		which = new Composite(area, SWT.NONE);
		which.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(which);
		asItStands = new Composite(which, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(asItStands);
		Label words = new Label(asItStands, SWT.NONE);
		words.setText("as it stands now");
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.BEGINNING, SWT.CENTER).applyTo(words);
		place = new Composite(which, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(place);
		path = new Text(place, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(path);
		path.addListener(SWT.Modify, event -> typed());
		browse = new Button(place, SWT.PUSH);
		browse.setText("Browse…");
		browse.addListener(SWT.Selection, event -> browse());
		version = new Combo(which, SWT.READ_ONLY);
		version.addListener(SWT.Selection, event -> typed());
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
		TextChoice choice = model.choice(column);
		if (filling || choice == null) {
			return;
		}
		if (choice.origin() == TextOrigin.VERSION && !choice.audience().equals(audience.getText())) {
			model.chooseVersion(column, audience.getText());
			fill(this::showVersions);
		} else {
			model.choose(column, new TextChoice(choice.origin(), audience.getText(), path.getText(), chosenVersion(choice)));
		}
		changed.run();
	}

	private TextVersion chosenVersion(TextChoice choice) {
		List<TextVersion> known = model.versions(choice.audience());
		int chosen = version.getSelectionIndex();
		return choice.origin() == TextOrigin.VERSION && chosen >= 0 && chosen < known.size() ? known.get(chosen) : null;
	}

	private void show() {
		TextChoice choice = model.choice(column);
		TextOrigin from = choice == null ? TextOrigin.WORD : choice.origin();
		fill(() -> {
			origin.select(model.origins().indexOf(from));
			path.setText(choice == null ? "" : choice.path());
			path.setMessage(from == TextOrigin.WORD ? "Word file" : "Folder of the dossier");
			audience.setText(choice == null ? "" : choice.audience());
			showVersions();
		});
		stack.topControl = switch (from) {
		case OPEN -> asItStands;
		case VERSION -> version;
		case WORD, DOSSIER -> place;
		};
		which.layout();
		origin.setEnabled(enabled);
		path.setEnabled(enabled);
		browse.setEnabled(enabled);
		audience.setEnabled(enabled);
		audience.setVisible(from != TextOrigin.WORD);
	}

	private void showVersions() {
		TextChoice choice = model.choice(column);
		List<TextVersion> known = choice == null ? List.of() : model.versions(choice.audience());
		version.setItems(known.stream().map(each -> VersionWords.of(each, ZoneId.systemDefault())).toArray(String[]::new));
		version.select(choice == null || choice.version() == null ? -1 : known.indexOf(choice.version()));
	}

	private void fill(Runnable filler) {
		filling = true;
		filler.run();
		filling = false;
	}

	private void browse() {
		boolean file = model.choice(column).origin() == TextOrigin.WORD;
		String chosen = file ? WordFiles.choose(path.getShell(), "Word file") : folder();
		if (chosen != null) {
			LastPlaces.rememberFolder(Path.of(chosen).getParent());
			path.setText(chosen);
		}
	}

	private String folder() {
		DirectoryDialog dialog = new DirectoryDialog(path.getShell(), SWT.SHEET);
		dialog.setText("Dossier");
		dialog.setFilterPath(LastPlaces.folder().toString());
		return dialog.open();
	}
}
