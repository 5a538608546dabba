package org.chancery.core.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.core.Engine;
import org.chancery.core.alternat.Alternat;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.ExportRecord;
import org.eclipse.emf.common.util.Monitor;

/**
 * Finds what another party did to a draft that this dossier exported. The same text gives the same file, so the drafts
 * are made anew in memory: those that the records of the audience's holding know by their digest, or else, where it has
 * no records, one for each party; of these the one to which the returned file is nearest. Nothing is changed or saved.
 *
 * @param engine         with an exporter and a reviewer
 * @param dossier        the dossier; not changed
 * @param audience       whose text was exported; null for the public one
 * @param language       BCP 47 tag in which it was exported
 * @param classification the line in the header of every page with which it was exported; empty for none
 * @param returned       the bytes of the file that came back, trusted in nothing
 */
public record ReviewReturn(Engine engine, OpenDossier dossier, Audience audience, String language, String classification,
		byte[] returned) {

	/**
	 * What came of it.
	 *
	 * @param sent   the bytes of the draft that was sent
	 * @param text   the text in it
	 * @param review the changes, on clauses of the dossier
	 */
	public record Result(byte[] sent, Projection text, CounterDraftReview review) {
	}

	/**
	 * @param monitor told of the progress; asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 * @throws DossierException        if the dossier remembers drafts and would write none of them today, since its text changed
	 * @throws UnreadableFileException if the returned file is at fault
	 */
	public Result perform(Monitor monitor) throws UnreadableFileException {
		Audience reader = audience != null ? audience : dossier.dossier().getAudience();
		Projection text = Projector.project(dossier, reader, language);
		Set<String> known = dossier.holding(reader).getExports().stream().map(ExportRecord::getFileDigest).collect(Collectors.toSet());
		Result nearest = null;
		for (Projection copy : copies(text)) {
			byte[] sent = write(copy, monitor);
			if (known.isEmpty() || known.contains(digest(sent))) {
				Result result = new Result(sent, copy, engine.counterDraftReviewer().review(sent, returned, copy, monitor));
				nearest = nearest == null || distance(result) < distance(nearest) ? result : nearest;
			}
		}
		if (nearest == null) {
			throw new DossierException("The text has changed since its drafts were exported; name the file that was sent instead.");
		}
		return nearest;
	}

	private static List<Projection> copies(Projection text) {
		List<Projection> copies = new ArrayList<>();
		for (ProjectedParty party : text.parties()) {
			copies.add(Alternat.of(text, Alternat.order(text, party.id())).projection());
		}
		return copies.isEmpty() ? List.of(text) : copies;
	}

	private byte[] write(Projection copy, Monitor monitor) {
		var out = new ByteArrayOutputStream();
		try {
			engine.wordExporter().writeRatificationDraft(copy, new DraftOptions(copy.parties(), classification), out,
					new StepMonitor(monitor));
		} catch (IOException impossible) {
			throw new IllegalStateException("memory cannot fail like a disk", impossible);
		}
		return out.toByteArray();
	}

	private static String digest(byte[] file) {
		return HexFormat.of().formatHex(Digests.sha256().digest(file));
	}

	/** How much was done without saying so. */
	private static long distance(Result result) {
		return result.review().changes().stream().filter(change -> !change.declared())
				.mapToLong(ReviewReturn::length).sum();
	}

	private static long length(CounterDraftChange change) {
		return 1L + change.old().length() + change.now().length();
	}
}
