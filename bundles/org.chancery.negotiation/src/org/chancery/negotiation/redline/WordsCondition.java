package org.chancery.negotiation.redline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.projection.ProjectedClause;

/** Words must appear, and not only denied; or must not, unless denied. */
final class WordsCondition extends Condition {

	private final boolean required;
	private final List<Term> terms;
	private final String spoken;

	WordsCondition(String scope, boolean required, List<Term> terms, String spoken) {
		super(scope);
		this.required = required;
		this.terms = terms;
		this.spoken = spoken;
	}

	@Override
	Collection<ProjectedClause> candidates(TextIndex text) {
		if (scope() != null) {
			return super.candidates(text);
		}
		Map<String, ProjectedClause> found = new LinkedHashMap<>();
		terms.forEach(term -> text.with(term.stems()).forEach(clause -> found.put(clause.id(), clause)));
		return found.values();
	}

	@Override
	boolean asksWhether() {
		return required;
	}

	@Override
	Sight look(ClauseFacts facts) {
		var sight = new Sight.Builder();
		for (int i = 0; i < facts.readings().size(); i++) {
			look(facts, i, sight);
		}
		if (!required) {
			heading(facts, sight);
		}
		return sight.build(facts.id());
	}

	private void look(ClauseFacts facts, int index, Sight.Builder sight) {
		ClauseReading reading = facts.readings().get(index);
		WordRow row = facts.row(index);
		boolean affirmed = false;
		for (Term term : terms) {
			for (Term.Found found : term.find(row, reading.text())) {
				boolean denied = facts.negations().denied(row, reading.text(), found.first(), found.end());
				affirmed |= !denied;
				Evidence evidence = Evidence.of(facts.id(), reading, row.start(found.first()), row.end(found.end() - 1), message(denied));
				if (denied == required) {
					sight.bad(evidence);
				} else {
					sight.good(evidence);
				}
			}
		}
		if (required && !affirmed && facts.readings().size() > 1) {
			sight.open(Evidence.absentIn(facts.id(), reading, spoken + " is missing"));
		}
		sight.reading(affirmed);
	}

	/** What must not appear must not appear in a heading either; what must appear does not appear by a heading alone. */
	private void heading(ClauseFacts facts, Sight.Builder sight) {
		if (facts.heading().isEmpty()) {
			return;
		}
		WordRow row = facts.headingRow();
		for (Term term : terms) {
			for (Term.Found found : term.find(row, facts.heading())) {
				String words = facts.heading().substring(row.start(found.first()), row.end(found.end() - 1));
				sight.bad(new Evidence(facts.id(), words, -1, -1, message(false) + ", in the heading"));
			}
		}
	}

	private String message(boolean denied) {
		if (required) {
			return denied ? spoken + " stands here only denied" : spoken + " stands here";
		}
		return denied ? spoken + " must not appear, and stands here denied" : spoken + " must not appear";
	}

	@Override
	Verdict decide(TextIndex text, List<Sight> sights) {
		if (terms.stream().allMatch(Term::isEmpty)) {
			return Verdict.undecided(Evidence.absent(scope(), "the test names no words"));
		}
		return required ? mustAppear(sights) : mustNotAppear(sights);
	}

	private Verdict mustAppear(List<Sight> sights) {
		if (sights.stream().anyMatch(sight -> sight.certain() && !sight.good().isEmpty())) {
			return Verdict.HOLDS;
		}
		List<Evidence> missing = sights.stream().filter(sight -> !sight.good().isEmpty()).flatMap(sight -> sight.open().stream()).toList();
		if (!missing.isEmpty()) {
			return Verdict.crossed(missing);
		}
		List<Evidence> denied = sights.stream().flatMap(sight -> sight.bad().stream()).toList();
		return denied.isEmpty() ? Verdict.crossed(Evidence.absent(scope(), spoken + " is missing")) : Verdict.crossed(denied);
	}

	private static Verdict mustNotAppear(List<Sight> sights) {
		List<Evidence> standing = sights.stream().flatMap(sight -> sight.bad().stream()).toList();
		List<Evidence> denied = sights.stream().flatMap(sight -> sight.good().stream()).toList();
		return standing.isEmpty() ? new Verdict(Outcome.HOLDS, List.of(), denied)
				: new Verdict(Outcome.CROSSED, standing, denied);
	}
}
