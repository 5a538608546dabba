package org.chancery.fuzzing;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.Projector;
import org.chancery.core.projection.TextLayout;
import org.chancery.word.imports.TreatyImporter;
import org.eclipse.emf.common.util.BasicMonitor;

/** Importing, and showing what was imported. */
public final class ImportTarget {

	private ImportTarget() {
	}

	/** Called by Jazzer. */
	public static void fuzzerTestOneInput(byte[] data) {
		try {
			var imported = new TreatyImporter().read(HostileFile.of(data), null, new BasicMonitor());
			OpenDossier dossier = OpenDossier.create(imported.text());
			String language = imported.text().getLanguages().getFirst();
			TextLayout.of(Projector.project(dossier, dossier.dossier().getAudience(), language));
		} catch (UnreadableFileException e) {
			if (e.getMessage().contains("\n") || e.getMessage().startsWith("The structure")) {
				throw new AssertionError(e);
			}
		}
	}
}
