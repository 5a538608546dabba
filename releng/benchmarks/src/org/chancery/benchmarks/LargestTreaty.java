package org.chancery.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;

import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.word.exports.RatificationDraftWriter;
import org.chancery.word.imports.TreatyImporter;
import org.eclipse.emf.common.util.BasicMonitor;

/** The largest treaty as a dossier and in Word. */
final class LargestTreaty {

	final byte[] word;
	final OpenDossier dossier;

	LargestTreaty() throws IOException, UnreadableFileException {
		word = Files.readAllBytes(SharedData.largestInWord());
		var engine = Engine.builder().wordImporter(new TreatyImporter()).build();
		dossier = new ImportTreaty(engine, word, null).perform(new BasicMonitor()).dossier();
	}

	/** What the public sees. */
	static Projection projection(OpenDossier dossier) {
		return Projector.project(dossier, dossier.dossier().getAudience(), dossier.dossier().getText().getLanguages().getFirst());
	}

	/** The ratification draft of a projection. */
	static byte[] draft(Projection projection) throws IOException {
		var out = new ByteArrayOutputStream(1 << 20);
		new RatificationDraftWriter().writeRatificationDraft(projection, new DraftOptions(projection.parties(), ""), out,
				new BasicMonitor());
		return out.toByteArray();
	}
}
