package org.chancery.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.negotiation.divergence.Contradictions;
import org.chancery.negotiation.divergence.DivergenceFindings;
import org.chancery.negotiation.divergence.Divergences;
import org.chancery.negotiation.ledger.LedgerFindings;
import org.chancery.negotiation.ledger.Safeguards;
import org.chancery.negotiation.position.PositionFindings;
import org.chancery.negotiation.redline.CheckRedLines;

/**
 * Checks a dossier, or the text that another party returned against it: red lines, ledger, positions, and private against
 * public wording. The findings are as secret as what is read.
 *
 * @param reader   whose records and texts are checked, with those of every audience that this one reads; null for all that
 *                 are open
 * @param language of the texts, BCP 47
 * @param today    the day on which waivers and other terms are looked at
 */
public record CheckDossier(OpenDossier dossier, Audience reader, String language, LocalDate today) {

	/** The findings on every text that is read, the gravest first. */
	public List<Finding> perform() {
		Set<Finding> found = new LinkedHashSet<>();
		for (Audience each : readers()) {
			found.addAll(new CheckRedLines(dossier, each, language, today).onOwnTexts());
			found.addAll(others(each));
		}
		return gravestFirst(found);
	}

	/**
	 * The findings of the red lines on a text that another party returned, the gravest first.
	 *
	 * @param counter with ids of its own; its clauses are found by their words
	 */
	public List<Finding> against(Projection counter) {
		Projection tabled = Projector.project(dossier, dossier.dossier().getAudience(), language);
		Set<Finding> found = new LinkedHashSet<>();
		readers().forEach(each -> found.addAll(new CheckRedLines(dossier, each, language, today).on(tabled, counter)));
		return gravestFirst(found);
	}

	private List<Finding> others(Audience each) {
		Projection text = Projector.project(dossier, each, language);
		List<Finding> found = new ArrayList<>(LedgerFindings.of(dossier, each, text, Safeguards.of(text)));
		found.addAll(PositionFindings.of(dossier, each, text, today));
		Audience bottom = dossier.dossier().getAudience();
		if (each != bottom) {
			Projection lower = Projector.project(dossier, bottom, language);
			found.addAll(DivergenceFindings.of(dossier, each, Divergences.between(lower, text), today));
		}
		found.addAll(Contradictions.findings(dossier, each, text));
		return found;
	}

	/** The one asked for, else those that no other reads: together they read all that is open. */
	private List<Audience> readers() {
		if (reader != null) {
			return List.of(reader);
		}
		AudienceLattice lattice = AudienceLattice.of(dossier);
		List<Audience> all = lattice.ascending().stream().map(Holding::getAudience).toList();
		return all.stream().filter(each -> all.stream().noneMatch(other -> other != each && lattice.reads(other, each))).toList();
	}

	private static List<Finding> gravestFirst(Set<Finding> found) {
		return found.stream().sorted(Finding.GRAVEST_FIRST).toList();
	}
}
