package org.chancery.core.operation;

import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.eclipse.emf.common.util.Monitor;

/**
 * Finds what another party did to a file between sending and return. Nothing is changed or saved.
 *
 * @param engine   with an importer and a reviewer
 * @param sent     the bytes of the file that was sent
 * @param returned the bytes of the file that came back, trusted in nothing
 */
public record ReviewCounterDraft(Engine engine, byte[] sent, byte[] returned) {

	/**
	 * What came of it.
	 *
	 * @param dossier a new dossier of the text that was sent, not saved; its clauses are those that the changes name
	 * @param review  the changes
	 */
	public record Result(OpenDossier dossier, CounterDraftReview review) {
	}

	/**
	 * @param monitor told of the progress; asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 * @throws UnreadableFileException if a file is at fault; the message says which
	 */
	public Result perform(Monitor monitor) throws UnreadableFileException {
		OpenDossier dossier = imported(monitor);
		String language = dossier.dossier().getText().getLanguages().getFirst();
		Projection text = Projector.project(dossier, dossier.dossier().getAudience(), language);
		return new Result(dossier, engine.counterDraftReviewer().review(sent, returned, text, monitor));
	}

	private OpenDossier imported(Monitor monitor) throws UnreadableFileException {
		try {
			return new ImportTreaty(engine, sent, null).perform(monitor).dossier();
		} catch (UnreadableFileException e) {
			throw new UnreadableFileException("(the file that was sent) " + e.getMessage(), e);
		}
	}
}
