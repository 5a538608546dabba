package org.chancery.negotiation.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.weight.Weigher;
import org.chancery.comparison.weight.WordStock;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.Instruction;
import org.chancery.model.negotiation.Severity;
import org.chancery.model.negotiation.TextStatus;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;

/**
 * What became of clauses after they were closed, by the words that the status remembers:
 * <ul>
 * <li>{@value #SUBSTANTIVE}: their words have changed in substance, and no instruction given since covers the clause;
 * <li>{@value #EDITORIAL}: their words have changed, but not their effect;
 * <li>{@value #NOT_RECORDED}: the status remembers no words, so that nobody can tell.
 * </ul>
 * What changed is classed as {@link org.chancery.comparison.weight} weighs it. A status remembers the words of its own
 * clause; {@link SetTextStatus} enters one for each clause inside.
 */
public final class ClosedTexts {

	/** Rule of a substantive change after closing without a new mandate. */
	public static final String SUBSTANTIVE = "closed-text-changed";
	/** Rule of an editorial change after closing. */
	public static final String EDITORIAL = "closed-text-edited";
	/** Rule of a closed clause whose words were not recorded. */
	public static final String NOT_RECORDED = "closed-text-not-recorded";

	private final Holding holding;
	private final AudienceLattice lattice;
	private final Projection text;
	private final List<Finding> found;
	private Weigher weigher;

	private ClosedTexts(Holding holding, AudienceLattice lattice, Projection text, List<Finding> found) {
		this.holding = holding;
		this.lattice = lattice;
		this.text = text;
		this.found = found;
	}

	/**
	 * All findings about closed clauses.
	 *
	 * @param text the text that the reader sees, which is what was closed
	 */
	public static List<Finding> of(OpenDossier dossier, Audience reader, Projection text) {
		AudienceLattice lattice = AudienceLattice.of(dossier);
		List<Finding> found = new ArrayList<>();
		for (Holding holding : lattice.visibleTo(reader)) {
			var closed = new ClosedTexts(holding, lattice, text, found);
			holding.getStatuses().stream().filter(each -> each.getStatus() == TextStatus.CLOSED && each.getClause() != null)
					.forEach(each -> closed.look(each, reader));
		}
		return found;
	}

	/** The ids of the closed clauses; only changes inside them change what is found. */
	public static Set<String> clauses(OpenDossier dossier, Audience reader) {
		return AudienceLattice.of(dossier).visibleTo(reader).stream().flatMap(holding -> holding.getStatuses().stream())
				.filter(each -> each.getStatus() == TextStatus.CLOSED && each.getClause() != null && each.getClause().getId() != null)
				.map(each -> each.getClause().getId()).collect(Collectors.toSet());
	}

	private void look(ClauseStatus status, Audience reader) {
		ProjectedClause now = text.find(String.valueOf(status.getClause().getId())).orElse(null);
		if (now == null) {
			return;
		}
		if (status.getWording() == null) {
			if (!now.content().isEmpty() || now.clauses().stream().anyMatch(each -> !each.content().isEmpty())) {
				add(NOT_RECORDED, Severity.INFORMATION, holding.getAudience(), status, now,
						"The clause is closed, but the words agreed were not recorded: set its status again so that changes can be told.");
			}
			return;
		}
		String then = RecordedWords.of(status.getWording(), text);
		String words = RecordedWords.of(now, text);
		if (then.equals(words)) {
			return;
		}
		if (!substantive(then, words)) {
			add(EDITORIAL, Severity.INFORMATION, reader, status, now, "The clause was changed after it was closed; the change is editorial.");
		} else if (!mandated(status, now)) {
			add(SUBSTANTIVE, Severity.BLOCKING, reader, status, now,
					"The clause was changed in substance after it was closed; that needs a new mandate.");
		}
	}

	private boolean substantive(String then, String now) {
		if (weigher == null) {
			weigher = new Weigher(text.language(), KnownWords.of(text), WordStock.of(() -> text.all().map(ProjectedClause::text)));
		}
		return weigher.weigh(WordDiff.between(then, now)).isSubstantive();
	}

	/** Whether an instruction that covers the clause was given after it was closed. */
	private boolean mandated(ClauseStatus status, ProjectedClause clause) {
		LocalDate closed = status.getSince();
		for (Holding each : lattice.ascending()) {
			for (Instruction instruction : each.getInstructions()) {
				if (closed != null && instruction.getDate() != null && instruction.getDate().isAfter(closed)
						&& PositionFindings.covers(instruction, clause.id(), text)) {
					return true;
				}
			}
		}
		return false;
	}

	private void add(String rule, Severity severity, Audience audience, ClauseStatus status, ProjectedClause clause, String message) {
		found.add(Finding.of(rule, severity, audience.getName(), status.getId(), "", Place.of(text.audience(), clause), message));
	}
}
