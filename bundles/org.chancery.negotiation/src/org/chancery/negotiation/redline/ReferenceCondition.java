package org.chancery.negotiation.redline;

import java.util.List;
import java.util.Optional;

import org.chancery.core.projection.ProjectedClause;

/** The scope refers to a clause, or does not. */
final class ReferenceCondition extends Condition {

	private final String target;
	private final boolean required;

	ReferenceCondition(String scope, String target, boolean required) {
		super(scope);
		this.target = target;
		this.required = required;
	}

	@Override
	TextIndex.Aspect aspect() {
		return TextIndex.Aspect.REFERENCE;
	}

	@Override
	Sight look(ClauseFacts facts) {
		var sight = new Sight.Builder();
		for (int i = 0; i < facts.readings().size(); i++) {
			ClauseReading reading = facts.readings().get(i);
			boolean referred = false;
			for (ClauseReading.Reference reference : reading.references()) {
				boolean hit = reference.target().equals(target);
				referred |= hit;
				Evidence evidence = Evidence.of(facts.id(), reading, reference.start(), reference.end(),
						hit ? "this clause must not be referred to" : "the reference leads elsewhere");
				if (hit) {
					sight.good(evidence);
				} else {
					sight.open(evidence);
				}
			}
			sight.reading(referred);
		}
		return sight.build(facts.id());
	}

	@Override
	boolean looksWider() {
		return true;
	}

	@Override
	Verdict decide(TextIndex text, List<Sight> sights) {
		Optional<ProjectedClause> goal = text.find(target);
		if (goal.isEmpty()) {
			return Verdict.undecided(Evidence.absent(scope(), "the clause that must be referred to is gone"));
		}
		List<Evidence> hits = sights.stream().flatMap(sight -> sight.good().stream()).toList();
		if (!required) {
			return hits.isEmpty() ? Verdict.HOLDS : Verdict.crossed(hits);
		}
		boolean certain = sights.stream().anyMatch(sight -> sight.certain() && !sight.good().isEmpty());
		return certain || typed(text, goal.get()) ? Verdict.HOLDS : Verdict.crossed(missing(goal.get(), sights));
	}

	private List<Evidence> missing(ProjectedClause goal, List<Sight> sights) {
		String message = "the reference to " + goal.number().citation() + " is missing";
		List<Evidence> others = sights.stream().flatMap(sight -> sight.open().stream()).toList();
		if (others.size() != 1) {
			return List.of(Evidence.absent(scope(), message));
		}
		Evidence other = others.getFirst();
		return List.of(new Evidence(other.clause(), other.words(), other.from(), other.to(), message + ", " + other.message()));
	}

	/** Whether the clause is cited in typed words, as in a text in which references were not understood. */
	private boolean typed(TextIndex text, ProjectedClause goal) {
		String citation = goal.number().citation();
		for (ProjectedClause clause : text.inside(scope())) {
			for (ClauseReading reading : text.facts(clause).readings()) {
				if (!cites(reading, citation)) {
					break;
				}
				return true;
			}
		}
		return false;
	}

	private static boolean cites(ClauseReading reading, String citation) {
		for (int at = reading.text().indexOf(citation); at >= 0; at = reading.text().indexOf(citation, at + 1)) {
			int end = at + citation.length();
			char next = end < reading.text().length() ? reading.text().charAt(end) : ' ';
			if (!Character.isLetterOrDigit(next) && next != '(' && !referenceAt(reading, at)) {
				return true;
			}
		}
		return false;
	}

	/** What an understood reference prints is no typed citation. */
	private static boolean referenceAt(ClauseReading reading, int at) {
		return reading.references().stream().anyMatch(reference -> reference.start() <= at && at < reference.end());
	}
}
