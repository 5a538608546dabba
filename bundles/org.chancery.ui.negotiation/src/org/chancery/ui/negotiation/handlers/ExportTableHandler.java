package org.chancery.ui.negotiation.handlers;

import java.nio.file.Path;
import java.util.Locale;
import org.chancery.core.exchange.Sheet;
import org.chancery.core.exchange.SheetFormat;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.Export;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Writes a table for the delegation's spreadsheet; the audience that it is made for is named before it is written. */
public final class ExportTableHandler extends TableHandler {

	@Override
	void run(Shell shell, NegotiationModel model, TableKind table) {
		String title = "Export: " + table.title();
		if (!MessageDialog.openConfirm(shell, title, "The table holds what “" + model.audience().getName()
				+ "” reads. Whoever opens the file can read it.")) {
			return;
		}
		String file = choose(shell, SWT.SAVE | SWT.SHEET, title);
		if (file != null) {
			Sheet sheet = table.write(model);
			SheetFormat format = format(file);
			var export = Export.ofOpen(model.audience().getName(), "table: " + table.title().toLowerCase(Locale.ROOT));
			Background.start(title, monitor -> export.write(Path.of(file), out -> format.write(sheet, out)), written -> MessageDialog.openInformation(shell.isDisposed() ? null : shell, title, "Written: " + written));
		}
	}
}
