package org.chancery.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.sealing.IdentityHolder;
import org.chancery.ui.sealing.NewIdentityWizard;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Rows of a page of three columns: label, field, button. */
public final class Fields {
	private static final int WIDTH_HINT = 360;

	private Fields() {
	}

	/** The page itself. */
	public static Composite page(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(page);
		return page;
	}

	/** A label in the first column. */
	public static Label label(Composite page, String words) {
		Label label = new Label(page, SWT.NONE);
		label.setText(words);
		return label;
	}

	/** A line of text across the two other columns. */
	public static Text text(Composite page, String label, String value, Consumer<String> changed) {
		label(page, label);
		Text text = new Text(page, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).hint(WIDTH_HINT, SWT.DEFAULT)
				.applyTo(text);
		text.addModifyListener(event -> changed.accept(text.getText()));
		return text;
	}

	/** A folder, typed or chosen. */
	public static Text folder(Composite page, String label, String value, Consumer<String> changed) {
		Text text = path(page, label, value, changed);
		browse(page, () -> {
			DirectoryDialog dialog = new DirectoryDialog(page.getShell(), SWT.SHEET);
			dialog.setFilterPath(existing(text.getText()).toString());
			return dialog.open();
		}, text);
		return text;
	}

	/** A file that exists, typed or chosen. */
	public static Text wordFile(Composite page, String label, String value, Consumer<String> changed) {
		Text text = path(page, label, value, changed);
		browse(page, () -> {
			FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN | SWT.SHEET);
			dialog.setFilterNames(new String[] { "Word documents (*.docx)", "All files" });
			dialog.setFilterExtensions(new String[] { "*.docx;*.DOCX;*.docm", "*" });
			dialog.setFilterPath(existing(text.getText()).toString());
			return dialog.open();
		}, text);
		return text;
	}

	/** A Word file that is to be written, typed or chosen. */
	public static Text newWordFile(Composite page, String label, String value, Consumer<String> changed) {
		return newFile(page, label, value, Map.of("*.docx", "Word documents (*.docx)"), changed);
	}

	/**
	 * A file that is to be written, typed or chosen.
	 *
	 * @param kinds from patterns of file names to what they are called, in the order of the dialog
	 */
	public static Text newFile(Composite page, String label, String value, Map<String, String> kinds, Consumer<String> changed) {
		Text text = path(page, label, value, changed);
		browse(page, () -> {
			FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE | SWT.SHEET);
			dialog.setFilterNames(kinds.values().toArray(String[]::new));
			dialog.setFilterExtensions(kinds.keySet().toArray(String[]::new));
			dialog.setFilterPath(existing(text.getText()).toString());
			return dialog.open();
		}, text);
		return text;
	}

	/** Whether a new dossier is sealed; without an identity it cannot be, and one can be made here. */
	static Button seal(Composite page, boolean sealed, Consumer<Boolean> changed) {
		label(page, "");
		Button box = new Button(page, SWT.CHECK);
		box.setText("&Seal it for my identity; a plain one, for exercises, can be read by whoever can read the disk");
		boolean possible = IdentityHolder.get().exists();
		box.setEnabled(possible);
		box.setSelection(possible && sealed);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(box);
		box.addListener(SWT.Selection, event -> changed.accept(box.getSelection()));
		if (!possible) {
			identity(page, box, changed);
		}
		return box;
	}

	private static void identity(Composite page, Button box, Consumer<Boolean> changed) {
		label(page, "");
		Link link = new Link(page, SWT.NONE);
		link.setText("You have no identity yet, so that it would be plain. <a>Make an identity…</a>");
		GridDataFactory.swtDefaults().span(2, 1).applyTo(link);
		link.addListener(SWT.Selection, event -> NewIdentityWizard.open(page.getShell(), () -> {
			if (!box.isDisposed()) {
				link.setText("Your identity is made.");
				box.setEnabled(true);
				box.setSelection(true);
				changed.accept(true);
			}
		}));
	}

	/** A framed group across all columns. */
	public static Group group(Composite page, String words, int columns) {
		Group group = new Group(page, SWT.NONE);
		group.setText(words);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(8, 8).spacing(8, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(group);
		return group;
	}

	private static Text path(Composite page, String label, String value, Consumer<String> changed) {
		Text text = text(page, label, value, changed);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH_HINT, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static void browse(Composite page, java.util.function.Supplier<String> dialog, Text text) {
		Button button = new Button(page, SWT.PUSH);
		button.setText("Browse…");
		button.addListener(SWT.Selection, event -> {
			String chosen = dialog.get();
			if (chosen != null) {
				text.setText(chosen);
				Path path = Path.of(chosen);
				LastPlaces.rememberFolder(Files.isDirectory(path) ? path : path.getParent());
			}
		});
	}

	private static Path existing(String typed) {
		try {
			Path path = typed.isBlank() ? null : Path.of(typed);
			while (path != null && !Files.isDirectory(path)) {
				path = path.getParent();
			}
			return path == null ? LastPlaces.folder() : path;
		} catch (java.nio.file.InvalidPathException e) {
			return LastPlaces.folder();
		}
	}
}
