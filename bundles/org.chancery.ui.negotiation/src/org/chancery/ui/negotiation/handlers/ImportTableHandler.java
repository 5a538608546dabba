package org.chancery.ui.negotiation.handlers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chancery.core.exchange.Sheet;
import org.chancery.negotiation.sheet.SheetImport;
import org.chancery.negotiation.sheet.SheetProblem;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Takes over the delegation's spreadsheet, all of it as one step that can be undone, or says what is wrong in which row. */
public final class ImportTableHandler extends TableHandler {
	private static final long LARGEST = 50_000_000;
	private static final int SHOWN = 12;

	@Override
	void run(Shell shell, NegotiationModel model, TableKind table) {
		String title = "Import: " + table.title();
		String file = choose(shell, SWT.OPEN | SWT.SHEET, title);
		if (file != null) {
			Background.start(title, monitor -> {
				if (Files.size(Path.of(file)) > LARGEST) {
					throw new org.chancery.core.exchange.UnreadableFileException("The file is larger than any table of a delegation.");
				}
				return format(file).read(Files.readAllBytes(Path.of(file)), table.title());
			}, sheet -> take(shell, model, table, title, sheet));
		}
	}

	private static void take(Shell shell, NegotiationModel model, TableKind table, String title, Sheet sheet) {
		SheetImport[] result = new SheetImport[1];
		if (!shell.isDisposed() && Background.attempt(title, monitor -> model.session().execute(title, () -> result[0] = table.read(model, sheet)))) {
			if (result[0].isRefused()) {
				MessageDialog.openError(shell, title, "Nothing was taken over:\n"
						+ result[0].problems().stream().limit(SHOWN).map(SheetProblem::line).collect(Collectors.joining("\n"))
						+ (result[0].problems().size() > SHOWN ? "\nand " + (result[0].problems().size() - SHOWN) + " more" : ""));
			} else {
				MessageDialog.openInformation(shell, title, "Added: " + result[0].added() + ". Changed: " + result[0].changed() + ". As before: "
						+ result[0].same() + "." + result[0].remarks().stream().limit(SHOWN).map(each -> "\n" + each).collect(Collectors.joining()));
			}
		}
	}
}
