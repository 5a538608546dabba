package org.chancery.negotiation.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;

/**
 * Checks the red lines that a reader reads, on texts of the dossier and of other parties.
 *
 * @param reader   whose red lines and texts are checked: those of every audience that this one reads
 * @param language of the texts, BCP 47
 * @param today    the day on which waivers are looked at
 */
public record CheckRedLines(OpenDossier dossier, Audience reader, String language, LocalDate today) {

	/** The findings on every text that the reader reads; what several texts share is told of the lowest. */
	public List<Finding> onOwnTexts() {
		List<Finding> found = new ArrayList<>(onRecords());
		Set<List<Object>> told = new HashSet<>();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			Projection text = Projector.project(dossier, holding.getAudience(), language);
			for (Finding finding : on(TextIndex.of(text), text.audience())) {
				if (told.add(sameness(finding))) {
					found.add(finding);
				}
			}
		}
		return found;
	}

	/**
	 * The findings on the text of another party.
	 *
	 * @param base    the text that the other party had before it
	 * @param counter what came back, with ids of its own
	 */
	public List<Finding> on(Projection base, Projection counter) {
		return on(CounterDraft.asOurs(base, counter), Place.COUNTER_DRAFT);
	}

	/** The findings about the red lines themselves, whatever the text. */
	private List<Finding> onRecords() {
		List<Finding> found = new ArrayList<>();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			holding.getRedLines().forEach(redLine -> found.addAll(RecordFindings.of(redLine, holding.getAudience().getName(), language)));
		}
		return found;
	}

	private List<Finding> on(TextIndex text, String name) {
		List<Finding> found = new ArrayList<>();
		for (RedLineRule rule : RedLines.readBy(dossier, reader, text.projection())) {
			Judgement judgement = Judgement.of(rule, condition -> condition.decide(text));
			found.addAll(judgement.findings(text, name, RedLines.audience(dossier, rule, text.projection()), today));
		}
		return found;
	}

	private static List<Object> sameness(Finding finding) {
		Place place = finding.place();
		return List.of(finding.rule(), finding.label(), String.valueOf(finding.subject()), String.valueOf(place.clause()), place.words(),
				place.from(), finding.message());
	}
}
