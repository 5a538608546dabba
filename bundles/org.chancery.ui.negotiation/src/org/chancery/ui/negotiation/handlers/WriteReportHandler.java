package org.chancery.ui.negotiation.handlers;

import java.nio.file.Path;
import org.chancery.core.Engine;
import org.chancery.negotiation.report.ThreeColumnReport;
import org.chancery.negotiation.report.WriteLedgerReport;
import org.chancery.ui.Engines;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.negotiation.Negotiations;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the ledger in three columns as a Word file; the audience that it is made for is named before it is written. */
public final class WriteReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Negotiations.get().model().ifPresent(model -> write(HandlerUtil.getActiveShell(event), model));
		return null;
	}

	private static void write(Shell shell, NegotiationModel model) {
		String audience = model.audience().getName();
		if (!MessageDialog.openConfirm(shell, "Report on the Ledger", "The report holds what “" + audience
				+ "” reads, and says so on every page. Whoever opens the file can read it.")) {
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText("Report for " + audience);
		dialog.setFileName("ledger (" + audience + ").docx");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			ThreeColumnReport report = ThreeColumnReport.of(model.session().dossier(), model.audience());
			Engine engine = Engines.get();
			var operation = new WriteLedgerReport(engine.tablePaperWriter(), report, model.text().title(), model.language(), Path.of(chosen));
			Background.start("Write the report", monitor -> {
				operation.perform(new BasicMonitor());
				return chosen;
			}, written -> MessageDialog.openInformation(shell.isDisposed() ? null : shell, "Report on the Ledger", "Written: " + written));
		}
	}
}
