package org.chancery.ui.sealing;

import java.util.function.Consumer;
import org.chancery.ui.LastPlaces;
import org.eclipse.jface.layout.GridDataFactory;
import org.chancery.ui.wizards.Fields;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** Rows of pages about sealing. */
final class SealingFields {
	private SealingFields() {
	}

	/** A file, typed or chosen; {@code style} is {@link SWT#OPEN} or {@link SWT#SAVE}. */
	static Text file(Composite page, String label, String value, int style, Consumer<String> changed) {
		Text text = Fields.text(page, label, value, changed);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		Button button = new Button(page, SWT.PUSH);
		button.setText("Browse…");
		button.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(page.getShell(), style | SWT.SHEET);
			dialog.setFilterPath(LastPlaces.folder().toString());
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
		return text;
	}

	/** A passphrase, shown as dots. */
	static Text passphrase(Composite page, String label, Runnable changed) {
		Fields.label(page, label);
		Text text = new Text(page, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(text);
		text.addModifyListener(event -> changed.run());
		return text;
	}
}
