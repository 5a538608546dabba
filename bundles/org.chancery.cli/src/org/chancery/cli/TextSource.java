package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;

/**
 * A text named on the command line: a Word file, the folder of a dossier, or {@code DOSSIER@AUDIENCE}. Without an audience
 * it is the public text of a dossier.
 */
final class TextSource {

	private final Session session;
	private final String language;

	/** @param language of the texts; null for the drafting language of a dossier, and to find out that of a file */
	TextSource(Session session, String language) {
		this.session = session;
		this.language = language;
	}

	/** The text that a word names. */
	Projection read(String word) throws FaultException {
		Path path = Session.path(word);
		int at = word.lastIndexOf('@');
		if (Files.isRegularFile(path)) {
			return imported(path);
		}
		if (Files.exists(path) || at <= 0 || !Files.exists(Session.path(word.substring(0, at)))) {
			return shown(word, OpenDossier.PUBLIC);
		}
		String place = word.substring(0, at);
		if (Files.isRegularFile(Session.path(place))) {
			throw new FaultException(place + ": a Word file has no audiences; name it without @" + word.substring(at + 1));
		}
		return shown(place, word.substring(at + 1));
	}

	private Projection imported(Path file) throws FaultException {
		try {
			OpenDossier dossier = new ImportTreaty(session.engine(), session.read(file), language).perform(session.monitor())
					.dossier();
			return Projector.project(dossier, dossier.dossier().getAudience(),
					dossier.dossier().getText().getLanguages().getFirst());
		} catch (UnreadableFileException e) {
			throw new FaultException(file + ": " + e.getMessage());
		}
	}

	private Projection shown(String folder, String name) throws FaultException {
		if (!Files.exists(Session.path(folder))) {
			throw new FaultException(folder + ": there is no such file and no such dossier");
		}
		OpenDossier dossier = session.open(folder);
		Audience audience = session.audience(dossier, name);
		return Projector.project(dossier, audience, session.language(dossier, language));
	}
}
