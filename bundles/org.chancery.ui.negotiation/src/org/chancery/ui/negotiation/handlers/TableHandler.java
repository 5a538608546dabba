package org.chancery.ui.negotiation.handlers;

import java.util.Locale;
import org.chancery.core.exchange.SheetFormat;
import org.chancery.negotiation.sheet.CsvFormat;
import org.chancery.ui.Engines;
import org.chancery.ui.negotiation.Negotiations;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on a table in a spreadsheet, of the kind that {@code plugin.xml} names behind the class. */
abstract class TableHandler extends AbstractHandler implements IExecutableExtension {
	private TableKind kind;

	/** Does it. */
	abstract void run(Shell shell, NegotiationModel model, TableKind table);

	@Override
	public final void setInitializationData(IConfigurationElement element, String property, Object data) {
		kind = TableKind.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		Negotiations.get().model().ifPresent(model -> run(HandlerUtil.getActiveShell(event), model, kind));
		return null;
	}

	/** Lets a person choose a workbook or a file of comma-separated values; null for none. */
	static String choose(Shell shell, int style, String title) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterNames(new String[] { "Workbooks and comma-separated values", "All files" });
		dialog.setFilterExtensions(new String[] { "*.xlsx;*.XLSX;*.csv;*.CSV", "*" });
		dialog.setOverwrite(true);
		return dialog.open();
	}

	/** How a file of that name is read and written. */
	static SheetFormat format(String file) {
		return file.toLowerCase(Locale.ROOT).endsWith(".csv") ? new CsvFormat() : Engines.get().sheetFormat();
	}
}
