package org.chancery.ui.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.core.Engine;
import org.chancery.core.exchange.ImportRemark;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Dossier;
import org.chancery.model.text.Text;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Engines;
import org.chancery.ui.ImportReport;
import org.chancery.ui.sealing.SealedSessions;
import org.chancery.ui.views.ImportReportView;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Imports of treaties from Word, beside the window. */
public final class WordImport {

	private record Imported(DossierSession session, List<ImportRemark> remarks) {
	}

	private WordImport() {
	}

	/**
	 * Makes a dossier of a file, saves and opens it, and shows the report.
	 *
	 * @param language BCP 47 tag; null to find out
	 * @param audience an audience above public for it; empty for none
	 * @param sealed   whether the dossier is sealed for the person's identity
	 */
	public static void intoNewDossier(Path file, String language, String audience, Path place, boolean sealed) {
		Background.start("Import " + file.getFileName(), monitor -> {
			ImportTreaty.Result result = read(file, language, monitor);
			if (!audience.isEmpty()) {
				result.dossier().addLayer(audience, List.of());
			}
			return new Imported(SealedSessions.create(result.dossier(), place, sealed), result.remarks());
		}, imported -> {
			DossierFiles.opened(imported.session());
			report(file, imported.remarks());
		});
	}

	/** Puts the text of a file into the open dossier, as one step that can be undone, and shows the report. */
	public static void intoOpenDossier(Path file, String language) {
		DossierSession session = DossierSessions.get().current().orElseThrow();
		Background.start("Import " + file.getFileName(), monitor -> read(file, language, monitor), result -> {
			if (DossierSessions.get().current().orElse(null) == session) {
				session.execute("Import text", () -> take(result.dossier().dossier(), session.dossier().dossier()));
				DossierSessions.get().show(DossierSessions.get().audience(), session.draftingLanguage());
				report(file, result.remarks());
			}
		});
	}

	private static ImportTreaty.Result read(Path file, String language, IProgressMonitor monitor)
			throws IOException, UnreadableFileException {
		Engine engine = Engines.get();
		try {
			return new ImportTreaty(engine, Files.readAllBytes(file), language).perform(BasicMonitor.toMonitor(monitor));
		} catch (UnreadableFileException e) {
			throw new UnreadableFileException(file.getFileName() + ": " + e.getMessage(), e);
		}
	}

	private static void take(Dossier from, Dossier into) {
		Text source = from.getText();
		Text target = into.getText();
		if (!source.getLanguages().isEmpty() && !target.getLanguages().contains(source.getLanguages().getFirst())) {
			target.getLanguages().clear();
			target.getLanguages().addAll(source.getLanguages());
		}
		if (target.getTitles().isEmpty()) {
			target.getTitles().addAll(source.getTitles());
		}
		target.getNumbering().addAll(source.getNumbering());
		target.getClauses().addAll(source.getClauses());
		if (into.getParties().isEmpty()) {
			into.getParties().addAll(from.getParties());
		}
	}

	private static void report(Path file, List<ImportRemark> remarks) {
		ImportReport.get().take(file.getFileName().toString(), remarks);
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ImportReportView.ID, null,
					IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			ILog.of(WordImport.class).error("The import report could not be shown.");
		}
	}
}
