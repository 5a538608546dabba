package org.chancery.ui.negotiation.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.position.TabledRecords;
import org.chancery.negotiation.report.PositionsPaper;
import org.chancery.negotiation.report.RollingText;
import org.chancery.ui.Engines;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierSnapshot;
import org.chancery.ui.jobs.Export;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.dialogs.MessageDialog;

/** Writes working papers beside the window. */
final class PapersJob {

	private PapersJob() {
	}

	/** Writes the paper of the dossier as it stands now. */
	static void start(DossierSession session, PapersRequest request) {
		session.endTyping();
		OpenDossier snapshot = DossierSnapshot.of(session.dossier());
		Engine engine = Engines.get();
		PaperKind kind = request.kind();
		String reader = request.audience();
		String language = request.language();
		Path file = request.path();
		var export = Export.of(session, reader, kind.title().toLowerCase(java.util.Locale.ROOT));
		Background.start("Export " + kind.title().toLowerCase(java.util.Locale.ROOT),
				monitor -> export.write(file, out -> write(engine, snapshot, kind, reader, language, out, BasicMonitor.toMonitor(monitor))),
				written -> MessageDialog.openInformation(null, kind.title() + " for “" + reader + "” written", written.toString()));
	}

	private static void write(Engine engine, OpenDossier dossier, PaperKind kind, String reader, String language, OutputStream out,
			Monitor monitor) throws IOException {
		Audience audience = dossier.audience(reader).orElseThrow();
		Projection text = Projector.project(dossier, audience, language);
		TabledRecords records = TabledRecords.of(dossier, audience, language);
		if (kind == PaperKind.ROLLING) {
			engine.wordExporter().writeRatificationDraft(RollingText.of(text, records),
					new DraftOptions(List.of(), "Rolling text. For the audience: " + reader), out, monitor);
		} else {
			engine.tablePaperWriter().writeTablePaper(PositionsPaper.of(text, records, reader), out, monitor);
		}
	}
}
