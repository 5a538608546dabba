package org.chancery.ui.comparison.redline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chancery.core.Engine;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.WriteRedline;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Engines;
import org.chancery.ui.comparison.TextReading;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.Export;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.dialogs.MessageDialog;

/** Writes redlines beside the window. */
final class RedlineJob {

	private RedlineJob() {
	}

	/** Writes what was asked for, of the open dossier as it stands now. */
	static void start(RedlineRequest request) {
		Engine engine = Engines.get();
		TextChoice old = request.old();
		TextChoice now = request.now();
		Projection before = shown(old).orElse(null);
		Projection after = shown(now).orElse(null);
		TextReading reading = TextReading.begun();
		var options = new RedlineOptions(request.author(), null);
		String notice = request.notice();
		List<Export> exports = Stream.of(old, now).filter(each -> each.origin() == TextOrigin.OPEN)
				.map(each -> Export.ofOpen(each.audience().strip(), "redline")).distinct().toList();
		Background.start("Export redline", progress -> {
			Monitor monitor = BasicMonitor.toMonitor(progress);
			var written = new WriteRedline(engine, bytes(engine, old, before, reading, progress), bytes(engine, now, after, reading, progress), options, request.path())
					.perform(monitor);
			for (Export each : exports) {
				each.record();
			}
			return written;
		}, written -> MessageDialog.openInformation(null, "Redline written", written + "\n\n" + notice));
	}

	private static Optional<Projection> shown(TextChoice choice) {
		Optional<DossierSession> session = DossierSessions.get().current().filter(each -> choice.origin() == TextOrigin.OPEN);
		session.ifPresent(DossierSession::endTyping);
		return session.map(each -> each.projection(each.dossier().audience(choice.audience().strip()).orElseThrow(), DossierSessions.get().language()));
	}

	private static byte[] bytes(Engine engine, TextChoice choice, Projection shown, TextReading reading, IProgressMonitor progress)
			throws IOException, UnreadableFileException {
		Monitor monitor = BasicMonitor.toMonitor(progress);
		return switch (choice.origin()) {
		case WORD -> Files.readAllBytes(choice.place());
		case OPEN -> WriteRedline.draft(engine, shown, monitor);
		case VERSION, DOSSIER -> WriteRedline.draft(engine, reading.read(choice, progress).projection(), monitor);
		};
	}
}
