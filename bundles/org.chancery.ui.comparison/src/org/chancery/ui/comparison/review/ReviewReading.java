package org.chancery.ui.comparison.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ReviewCounterDraft;
import org.chancery.core.operation.ReviewReturn;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.ui.Engines;
import org.chancery.ui.comparison.review.model.ClausePlaces;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.chancery.ui.comparison.review.model.ReviewRequest;
import org.chancery.ui.comparison.review.model.ReviewedReturn;
import org.eclipse.emf.common.util.Monitor;

/**
 * Reads what a wizard asked for and reviews it; to be done beside the window.
 *
 * @param dossier  a copy of the dossier that is open; null if none is
 * @param language in which its text is shown; of no meaning without it
 * @param shown    the text that is shown of it; null without it
 */
record ReviewReading(ReviewRequest request, OpenDossier dossier, String language, Projection shown) {

	ReviewModel perform(Monitor monitor) throws IOException, UnreadableFileException {
		Path file = Path.of(request.returned());
		byte[] returned = Files.readAllBytes(file);
		return new ReviewModel(request.ownExport() ? ofDossier(file, returned, monitor) : ofFile(file, returned, monitor));
	}

	private ReviewedReturn ofDossier(Path file, byte[] returned, Monitor monitor) throws UnreadableFileException {
		ReviewReturn.Result result = new ReviewReturn(Engines.get(), dossier, dossier.audience(request.audience()).orElseThrow(), language,
				request.classification(), returned).perform(monitor);
		return new ReviewedReturn("the draft for “" + request.audience() + "”", file.getFileName().toString(), request.party(),
				result.sent(), returned, result.text(), result.review(), request.audience(), ClausePlaces.same(result.text()));
	}

	private ReviewedReturn ofFile(Path file, byte[] returned, Monitor monitor) throws IOException, UnreadableFileException {
		Path original = Path.of(request.sent());
		byte[] sent = Files.readAllBytes(original);
		ReviewCounterDraft.Result result = new ReviewCounterDraft(Engines.get(), sent, returned).perform(monitor);
		OpenDossier read = result.dossier();
		Projection text = Projector.project(read, read.audiences().getFirst(), read.dossier().getText().getLanguages().getFirst());
		Map<String, String> places = shown == null ? Map.of() : ClausePlaces.of(text, shown);
		return new ReviewedReturn(original.getFileName().toString(), file.getFileName().toString(), request.party(), sent, returned, text,
				result.review(), shown == null ? "" : shown.audience(), places);
	}
}
