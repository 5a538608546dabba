package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.comparison.language.Obligation;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.negotiation.ObligationStrength;
import org.chancery.model.negotiation.Operator;

/**
 * A party is bound no less, or no more, strongly than a bound. Where the clause itself obliges nobody, the words that lead
 * into it do ("Each Party shall:").
 */
final class StrengthCondition extends Condition {

	private static final Set<ObligationStrength> PROHIBITIONS = Set.of(ObligationStrength.MAY_NOT, ObligationStrength.SHALL_NOT);
	/** An obligation weakened; what is merely permitted or forbidden beside an obligation does not weaken it. */
	private static final Set<ObligationStrength> SOFT = Set.of(ObligationStrength.SHOULD, ObligationStrength.SHALL_ENDEAVOUR,
			ObligationStrength.UNDERTAKES);

	private final String party;
	private final Operator operator;
	private final ObligationStrength bound;
	private final String spoken;

	/** @param party code; null for any party */
	StrengthCondition(String scope, String party, Operator operator, ObligationStrength bound, String spoken) {
		super(scope);
		this.party = party;
		this.operator = operator;
		this.bound = bound;
		this.spoken = spoken;
	}

	@Override
	TextIndex.Aspect aspect() {
		return TextIndex.Aspect.OBLIGATION;
	}

	@Override
	boolean asksWhether() {
		return true;
	}

	@Override
	boolean isIdle(Sight sight) {
		return floor() && sight.bad().isEmpty();
	}

	@Override
	Sight look(ClauseFacts facts) {
		var sight = new Sight.Builder();
		for (int i = 0; i < facts.readings().size(); i++) {
			ClauseReading reading = facts.readings().get(i);
			boolean met = false;
			for (Obligation obligation : about(facts.law(i).obligations())) {
				met |= meets(obligation.rung());
				add(obligation, Evidence.of(facts.id(), reading, obligation.start(), obligation.end(), message()), sight);
			}
			sight.reading(met);
		}
		return sight.build(facts.id());
	}

	private void add(Obligation obligation, Evidence evidence, Sight.Builder sight) {
		ObligationStrength rung = obligation.rung();
		if (meets(rung)) {
			sight.good(evidence);
		} else if (!floor() || SOFT.contains(rung)) {
			sight.bad(evidence);
		} else {
			sight.open(evidence);
		}
	}

	/** Those of the party; where no party is asked for, those of any, and if there are none, all. */
	private List<Obligation> about(List<Obligation> all) {
		List<Obligation> its = all.stream().filter(each -> each.subject() != null)
				.filter(each -> party == null || each.subject().binds(party)).toList();
		return its.isEmpty() && party == null ? all : its;
	}

	private boolean floor() {
		return operator == Operator.AT_LEAST || operator == Operator.GREATER || operator == Operator.EQUAL;
	}

	private boolean meets(ObligationStrength rung) {
		if (floor() && PROHIBITIONS.contains(rung) && PROHIBITIONS.contains(bound)) {
			// What one may not do, one shall not do.
			return true;
		}
		boolean reversed = floor() && PROHIBITIONS.contains(rung);
		return !reversed && Bounds.keeps(Integer.compare(rung.getValue(), bound.getValue()), operator);
	}

	private String message() {
		return spoken + " must be " + Bounds.spoken(operator) + " \u201c" + StrengthWords.of(bound) + "\u201d";
	}

	@Override
	boolean looksWider() {
		return scope() != null;
	}

	@Override
	List<String> looksBeyond(TextIndex text) {
		return text.projection().path(scope());
	}

	@Override
	Verdict decide(TextIndex text, List<Sight> sights) {
		List<Sight> seen = sights.isEmpty() && scope() != null ? leadingIn(text) : sights;
		if (seen.isEmpty()) {
			return Verdict.undecided(Evidence.absent(scope(), spoken + " is not stated"));
		}
		List<Evidence> bad = new ArrayList<>();
		boolean certain = !floor();
		for (Sight sight : seen) {
			bad.addAll(sight.bad());
			certain |= sight.certain() && !sight.good().isEmpty();
		}
		return bad.isEmpty() ? certain ? Verdict.HOLDS : Verdict.crossed(unmet(seen)) : Verdict.crossed(bad);
	}

	private List<Evidence> unmet(List<Sight> seen) {
		List<Evidence> open = seen.stream().flatMap(sight -> sight.open().stream()).toList();
		return open.isEmpty() ? List.of(Evidence.absent(scope(), message() + ", and is stated in one option of an open bracket only")) : open;
	}

	/** What the nearest enclosing clause says that has words of the kind and leads on into those inside. */
	private List<Sight> leadingIn(TextIndex text) {
		List<String> path = new ArrayList<>(text.projection().path(scope())).reversed();
		for (String outer : path.subList(Math.min(1, path.size()), path.size())) {
			ProjectedClause clause = text.projection().find(outer).orElseThrow();
			Sight sight = look(text.facts(clause));
			if (sight != null) {
				return List.of(sight);
			}
			if (!clause.content().isEmpty() && !clause.text().isBlank()) {
				return List.of();
			}
		}
		return List.of();
	}
}
