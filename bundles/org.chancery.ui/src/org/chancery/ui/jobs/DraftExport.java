package org.chancery.ui.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.operation.ExportRatificationDraft;
import org.chancery.core.operation.RememberExports;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;
import org.chancery.ui.Engines;
import org.chancery.ui.wizards.ExportDraftsModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Exports of ratification drafts, beside the window. */
public final class DraftExport {
	private DraftExport() {
	}

	/** Writes the drafts of the dossier as it stands now. Asks before files are replaced; says where they lie. */
	public static void start(DossierSession session, ExportDraftsModel model) {
		session.endTyping();
		OpenDossier snapshot = DossierSnapshot.of(session.dossier());
		Background.start("Export ratification drafts", monitor -> {
			ExportRatificationDraft.Result written = write(snapshot, model, monitor);
			Export.of(session, model.audience(), "drafts for ratification").record();
			return written;
		}, result -> {
			remember(session, model.audience(), result);
			tell(result);
		});
	}

	/** The dossier knows the drafts again when they come back. */
	private static void remember(DossierSession session, String audience, ExportRatificationDraft.Result result) {
		OpenDossier dossier = session.dossier();
		result.records().forEach(record -> record.setParty(record.getParty() == null ? null : (Party) dossier.find(record.getParty().getId())));
		dossier.audience(audience).ifPresent(reader -> session.execute("Remember exported drafts",
				() -> new RememberExports(dossier, reader, result.records()).perform()));
	}

	private static ExportRatificationDraft.Result write(OpenDossier dossier, ExportDraftsModel model, IProgressMonitor monitor)
			throws java.io.IOException {
		Audience audience = dossier.audience(model.audience()).orElseThrow();
		List<Party> parties = dossier.dossier().getParties().stream()
				.filter(each -> model.chosenParties().contains(each.getCode())).toList();
		var export = new ExportRatificationDraft(Engines.get(), dossier, audience, parties, model.language(),
				model.classification(), model.path());
		long there = export.fileNames().stream().filter(name -> Files.exists(model.path().resolve(name))).count();
		if (there > 0 && !askToReplace(there, model.path())) {
			throw new CancellationException();
		}
		return export.perform(BasicMonitor.toMonitor(monitor));
	}

	private static boolean askToReplace(long there, Path folder) {
		return PlatformUI.getWorkbench().getDisplay().syncCall(() -> MessageDialog.open(MessageDialog.QUESTION, shell(),
				"Replace files?", (there == 1 ? "One file" : there + " files") + " of the same name lie in " + folder + " already.",
				0, "&Replace", "Cancel") == 0);
	}

	private static void tell(ExportRatificationDraft.Result result) {
		Path folder = result.files().getFirst().toAbsolutePath().getParent();
		String names = String.join("\n", result.files().stream().map(file -> file.getFileName().toString()).toList());
		int answer = MessageDialog.open(MessageDialog.INFORMATION, shell(), "Drafts for “" + result.audience() + "” written",
				names + "\n\nin " + folder, 0, "&Open folder", "Close");
		if (answer == 0 && !Program.launch(folder.toString())) {
			Background.show("Open folder", "No program for folders was found; the drafts lie in " + folder + ".");
		}
	}

	private static Shell shell() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
