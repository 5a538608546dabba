package org.chancery.negotiation.divergence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Severity;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;

/**
 * What is to be looked at where two texts part ways:
 * <ul>
 * <li>{@value #UNDISPOSED}: nobody has decided what is to become of a divergence;
 * <li>{@value #INCOMPLETE}: a decision lacks its milestone, its authority or its expiry;
 * <li>{@value #NO_DATE}: a secret clause has no day of publication, renewal or destruction, its audience none either;
 * <li>{@value #OVERDUE}: that day has passed;
 * <li>{@value #DONE}: what was decided has happened, the texts agree; the disposition can go;
 * <li>{@value #RETENTION}: the words of an audience should have been destroyed.
 * </ul>
 */
public final class DivergenceFindings {

	/** Rule of a divergence without disposition. */
	public static final String UNDISPOSED = "divergence-without-disposition";
	/** Rule of a disposition that lacks something. */
	public static final String INCOMPLETE = "disposition-incomplete";
	/** Rule of a secret clause without a day. */
	public static final String NO_DATE = "secret-without-date";
	/** Rule of a secret clause whose day has passed. */
	public static final String OVERDUE = "disposition-overdue";
	/** Rule of a disposition with nothing left to dispose of. */
	public static final String DONE = "disposition-without-divergence";
	/** Rule of an audience whose retention has ended. */
	public static final String RETENTION = "retention-overdue";

	private final OpenDossier dossier;
	private final Divergences texts;
	private final LocalDate today;
	private final List<Finding> found = new ArrayList<>();

	private DivergenceFindings(OpenDossier dossier, Divergences texts, LocalDate today) {
		this.dossier = dossier;
		this.texts = texts;
		this.today = today;
	}

	/**
	 * All of them, in the order of the text.
	 *
	 * @param reader the audience of the higher text
	 */
	public static List<Finding> of(OpenDossier dossier, Audience reader, Divergences texts, LocalDate today) {
		var findings = new DivergenceFindings(dossier, texts, today);
		Disposals disposals = Disposals.of(dossier, reader);
		Set<String> used = new HashSet<>();
		for (Divergence each : texts.all()) {
			disposals.of(texts, each).ifPresentOrElse(disposal -> {
				used.add(disposal.id());
				findings.look(each, disposal);
			}, () -> findings.undisposed(each));
		}
		disposals.all().stream().filter(each -> !used.contains(each.id())).forEach(findings::done);
		findings.retention(reader);
		return findings.found;
	}

	private void undisposed(Divergence divergence) {
		add(UNDISPOSED, divergence.substantive() ? Severity.WARNING : Severity.INFORMATION, texts.higher().audience(), null,
				divergence.clauseId(), "The private text departs from the public one (" + kinds(divergence)
						+ ") and nobody has decided what is to become of it.");
	}

	private void look(Divergence divergence, Disposal disposal) {
		String clause = divergence.clauseId();
		if (!disposal.missing().isEmpty()) {
			add(INCOMPLETE, Severity.WARNING, texts.higher().audience(), disposal.id(), clause,
					"The disposition of this divergence lacks " + disposal.missing() + ".");
		}
		if (disposal.overdue(today)) {
			add(OVERDUE, Severity.WARNING, texts.higher().audience(), disposal.id(), clause, due(disposal));
		} else if (disposal.expires() == null && disposal.missing().isEmpty() && !keptForATime(divergence.audience())) {
			add(NO_DATE, Severity.WARNING, texts.higher().audience(), disposal.id(), clause,
					"This secret has no day on which it is published, renewed or destroyed.");
		}
	}

	private static String due(Disposal disposal) {
		String what = switch (disposal.kind()) {
		case PUBLISH -> "was to be published (" + disposal.milestone() + ") by ";
		case RESERVE -> "was reserved until ";
		case WITHDRAW -> "was to be withdrawn by ";
		};
		return "This divergence " + what + disposal.expires() + ": publish it, withdraw it, or decide anew.";
	}

	private void done(Disposal disposal) {
		add(DONE, Severity.INFORMATION, disposal.audience(), disposal.id(), disposal.clauseId(),
				"There is a disposition, but the texts of this clause no longer differ.");
	}

	private void retention(Audience reader) {
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			LocalDate until = holding.getAudience().getRetainUntil();
			if (until != null && until.isBefore(today)) {
				found.add(Finding.of(RETENTION, Severity.WARNING, holding.getAudience().getName(), null, "", Place.NONE,
						"The words of “" + holding.getAudience().getName() + "” were to be destroyed after " + until + "."));
			}
		}
	}

	private boolean keptForATime(String audience) {
		return dossier.audience(audience).map(Audience::getRetainUntil).isPresent();
	}

	private void add(String rule, Severity severity, String audience, String subject, String clauseId, String message) {
		ProjectedClause clause = texts.higher().find(clauseId).or(() -> texts.lower().find(clauseId)).orElse(null);
		Place place = clause == null ? Place.NONE : Place.of(texts.higher().audience(), clause);
		found.add(Finding.of(rule, severity, audience, subject, "", place, message));
	}

	private static String kinds(Divergence divergence) {
		return String.join(", ", divergence.kinds().stream().sorted().map(DivergenceKind::words).toList());
	}
}
