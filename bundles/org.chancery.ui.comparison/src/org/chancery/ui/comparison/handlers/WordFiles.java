package org.chancery.ui.comparison.handlers;

import java.nio.file.Path;

import org.chancery.ui.LastPlaces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a Word file. */
final class WordFiles {

	private WordFiles() {
	}

	/** Returns the file's name; null if none was chosen. */
	static String choose(Shell shell, String title) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*.docx", "*" });
		dialog.setFilterNames(new String[] { "Word (*.docx)", "All files" });
		dialog.setFilterPath(LastPlaces.folder().toString());
		String chosen = dialog.open();
		if (chosen != null) {
			LastPlaces.rememberFolder(Path.of(chosen).getParent());
		}
		return chosen;
	}
}
