package org.chancery.core.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
 * Finds what another party did to a draft that this dossier exported. Of the drafts that the records of the audience's
 * holding keep, the one to which the returned file is nearest was sent. A record without its file knows it by its digest:
 * the same text gives the same file, so it is made anew in memory. Without any record, one for each party is made.
 * Nothing is changed or saved.
 *
 * @param engine         with an exporter and a reviewer
 * @param dossier        the dossier; not changed
 * @param audience       whose text was exported; null for any that can be opened and has records, else the public one
 * @param language       BCP 47 tag in which it was exported; null for any in which records know a draft, else the first
 * @param classification the line in the header of every page with which it was exported, for drafts made anew; empty for none
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
	 * @param record what the dossier remembers of that draft; null if it remembers no draft
	 */
	public record Result(byte[] sent, Projection text, CounterDraftReview review, ExportRecord record) {
	}

	/** A draft that may be the one. */
	private record Candidate(byte[] file, Projection text, ExportRecord record) {
	}

	/**
	 * @param monitor told of the progress; asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 * @throws DossierException        if the dossier remembers drafts by their digests and would write none of them today,
	 *                                 since its text changed
	 * @throws UnreadableFileException if the returned file is at fault
	 */
	public Result perform(Monitor monitor) throws UnreadableFileException {
		List<Candidate> candidates = new ArrayList<>();
		for (Audience reader : readers()) {
			candidates.addAll(candidates(reader, monitor));
		}
		Result nearest = null;
		for (Candidate each : candidates) {
			CounterDraftReview review = engine.counterDraftReviewer().review(each.file(), returned, each.text(), monitor);
			var result = new Result(each.file(), each.text(), review, each.record());
			nearest = nearest == null || distance(result) < distance(nearest) ? result : nearest;
		}
		if (nearest == null) {
			throw new DossierException("The text has changed since its drafts were exported; name the file that was sent instead.");
		}
		return nearest;
	}

	private List<Audience> readers() {
		if (audience != null) {
			return List.of(audience);
		}
		List<Audience> remembering = dossier.audiences().stream().filter(each -> !dossier.holding(each).getExports().isEmpty()).toList();
		return remembering.isEmpty() ? List.of(dossier.dossier().getAudience()) : remembering;
	}

	private List<Candidate> candidates(Audience reader, Monitor monitor) {
		List<ExportRecord> records = dossier.holding(reader).getExports().reversed().stream()
				.filter(record -> language == null || language.equals(record.getLanguage())).toList();
		List<Candidate> candidates = new ArrayList<>();
		for (ExportRecord record : records) {
			if (record.getFile() != null) {
				candidates.add(new Candidate(record.getFile(), Projector.project(dossier, reader, record.getLanguage()), record));
			}
		}
		candidates.addAll(madeAnew(reader, records, monitor));
		return candidates;
	}

	/** The drafts that the text gives today: those which records know by their digest alone; all if there is no record. */
	private List<Candidate> madeAnew(Audience reader, List<ExportRecord> records, Monitor monitor) {
		Map<String, ExportRecord> digests = records.stream().filter(record -> record.getFile() == null && record.getFileDigest() != null)
				.collect(Collectors.toMap(ExportRecord::getFileDigest, record -> record, (one, other) -> one));
		List<Candidate> made = new ArrayList<>();
		if (digests.isEmpty() && !records.isEmpty()) {
			return made;
		}
		List<String> languages = records.isEmpty() ? List.of(language != null ? language : dossier.dossier().getText().getLanguages().getFirst())
				: digests.values().stream().map(ExportRecord::getLanguage).distinct().toList();
		for (String each : languages) {
			for (Projection copy : copies(Projector.project(dossier, reader, each))) {
				byte[] file = write(copy, monitor);
				ExportRecord record = digests.get(HexFormat.of().formatHex(Digests.sha256().digest(file)));
				if (record != null || records.isEmpty()) {
					made.add(new Candidate(file, copy, record));
				}
			}
		}
		return made;
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

	/** How much was done without saying so. */
	private static long distance(Result result) {
		return result.review().changes().stream().filter(change -> !change.declared())
				.mapToLong(ReviewReturn::length).sum();
	}

	private static long length(CounterDraftChange change) {
		return 1L + change.old().length() + change.now().length();
	}
}
