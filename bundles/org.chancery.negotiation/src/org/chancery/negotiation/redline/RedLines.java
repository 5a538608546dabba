package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.model.text.Clause;

/** Which red lines concern a text. */
final class RedLines {

	private RedLines() {
	}

	/**
	 * The red lines of all audiences that a reader reads, as far as they speak of clauses that the audience of a text may
	 * see, ready to be decided on it.
	 */
	static List<RedLineRule> readBy(OpenDossier dossier, Audience reader, Projection text) {
		AudienceLattice lattice = AudienceLattice.of(dossier);
		Audience of = dossier.audience(text.audience()).orElse(dossier.dossier().getAudience());
		List<RedLineRule> rules = new ArrayList<>();
		for (Holding holding : lattice.visibleTo(reader)) {
			if (lattice.comparable(holding.getAudience(), of)) {
				for (RedLine redLine : holding.getRedLines()) {
					if (concerns(dossier, lattice, redLine, of)) {
						rules.add(RedLineRule.of(redLine, holding.getAudience().getName(), text.language()));
					}
				}
			}
		}
		return rules;
	}

	/** The audience that a finding belongs to: the higher one of the red line's and the text's. */
	static String audience(OpenDossier dossier, RedLineRule rule, Projection text) {
		AudienceLattice lattice = AudienceLattice.of(dossier);
		return dossier.audience(text.audience()).filter(of -> dossier.audience(rule.audience()).map(own -> lattice.reads(of, own)).orElse(false))
				.map(Audience::getName).orElse(rule.audience());
	}

	private static boolean concerns(OpenDossier dossier, AudienceLattice lattice, RedLine redLine, Audience of) {
		List<Clause> scopes = new ArrayList<>(redLine.getClauses());
		redLine.getTests().forEach(test -> collect(test, scopes));
		return scopes.stream().filter(clause -> !clause.eIsProxy()).allMatch(clause -> {
			Holding holding = dossier.holdingOf(clause);
			return holding == null || lattice.reads(of, holding.getAudience());
		});
	}

	private static void collect(RedLineTest test, List<Clause> scopes) {
		if (test.getScope() != null) {
			scopes.add(test.getScope());
		}
		for (EObject inner : test.eContents()) {
			if (inner instanceof RedLineTest part) {
				collect(part, scopes);
			}
		}
	}
}
