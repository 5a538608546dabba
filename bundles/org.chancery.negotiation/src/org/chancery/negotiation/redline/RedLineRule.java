package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.Severity;
import org.chancery.model.text.Clause;

/**
 * A red line made ready to be decided on texts of one language. It holds no way back to the dossier; after a change of the
 * red line another one is made.
 *
 * @param id       of the red line
 * @param label    for people
 * @param audience name of the audience that holds it
 * @param severity what crossing it means
 * @param clauses  ids of the clauses that it is about
 * @param tests    what must hold; null if it has no tests
 * @param ladder   its steps that a machine can tell, from the opening down
 * @param waivers  the waivers granted
 */
record RedLineRule(String id, String label, String audience, Severity severity, List<String> clauses, Requirement tests,
		List<Rung> ladder, List<WaiverTerm> waivers) {

	/** A step of the ladder, and how a machine knows that a text reaches it. */
	record Rung(FallbackStep step, Requirement tests) {
	}

	/** @param language of the text, BCP 47 */
	static RedLineRule of(RedLine redLine, String audience, String language) {
		Requirement tests = redLine.getTests().isEmpty() ? null : new Compilation(language, false).all(redLine.getTests());
		return new RedLineRule(redLine.getId(), redLine.getLabel() == null ? "" : redLine.getLabel(), audience, redLine.getSeverity(),
				redLine.getClauses().stream().filter(clause -> !clause.eIsProxy()).map(Clause::getId).toList(), tests,
				Ladder.of(redLine, language), redLine.getWaivers().stream().map(WaiverTerm::of).toList());
	}

	/** Every condition of the tests and of the ladder. */
	List<Condition> conditions() {
		List<Condition> all = new ArrayList<>();
		if (tests != null) {
			tests.collect(all);
		}
		ladder.forEach(rung -> rung.tests().collect(all));
		return all;
	}

	/** Where to show what has no clause of its own. */
	String anchor() {
		return clauses.isEmpty() ? null : clauses.getFirst();
	}
}
