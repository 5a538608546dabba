package org.chancery.negotiation.redline;

import java.util.List;

import org.chancery.comparison.language.Definition;

/** A term is defined in the same words as before, or in others. */
final class DefinitionCondition extends Condition {

	private final Term term;
	private final String spoken;
	private final String meaning;
	private final boolean required;

	/** @param meaning the words that define it */
	DefinitionCondition(String scope, Term term, String spoken, String meaning, boolean required) {
		super(scope);
		this.term = term;
		this.spoken = spoken;
		this.meaning = Definitions.comparable(meaning);
		this.required = required;
	}

	@Override
	TextIndex.Aspect aspect() {
		return TextIndex.Aspect.DEFINITION;
	}

	@Override
	boolean asksWhether() {
		return required;
	}

	@Override
	Sight look(ClauseFacts facts) {
		var sight = new Sight.Builder();
		for (int i = 0; i < facts.readings().size(); i++) {
			ClauseReading reading = facts.readings().get(i);
			boolean same = false;
			boolean defined = false;
			for (Definition definition : Definitions.of(term, facts, i)) {
				int end = Definitions.end(reading.text(), definition.end());
				String words = Definitions.meaning(reading.text(), definition);
				boolean kept = Definitions.comparable(words).equals(meaning);
				same |= kept;
				defined = true;
				Evidence evidence = Evidence.of(facts.id(), reading, definition.end(), Math.max(end, definition.end()),
						"the meaning of " + spoken + (required ? " is changed" : " must change"));
				if (kept) {
					sight.good(evidence);
				} else {
					sight.bad(evidence);
				}
			}
			if (!defined && facts.readings().size() > 1) {
				sight.open(Evidence.absentIn(facts.id(), reading, spoken + " is not defined"));
			}
			sight.reading(same);
		}
		return sight.build(facts.id());
	}

	@Override
	boolean looksWider() {
		return true;
	}

	@Override
	Verdict decide(TextIndex text, List<Sight> sights) {
		if (meaning.isEmpty()) {
			return Verdict.undecided(Evidence.absent(scope(), "the test has no meaning to compare with"));
		}
		List<Evidence> same = sights.stream().flatMap(sight -> sight.good().stream()).toList();
		List<Evidence> other = sights.stream().flatMap(sight -> sight.bad().stream())
				.filter(each -> !Definitions.goesOn(text, each, meaning)).toList();
		List<Evidence> against = required ? other : same;
		if (!against.isEmpty()) {
			return Verdict.crossed(against);
		}
		List<Sight> defining = sights.stream().filter(sight -> !sight.good().isEmpty() || !sight.bad().isEmpty()).toList();
		if (defining.isEmpty()) {
			Evidence absent = Evidence.absent(scope(), spoken + (required ? " is no longer defined" : " is not defined"));
			return required ? Verdict.crossed(absent) : Verdict.undecided(absent);
		}
		boolean certain = defining.stream().anyMatch(sight -> sight.certain() || sight.good().isEmpty());
		return !required || certain ? Verdict.HOLDS
				: Verdict.crossed(defining.stream().flatMap(sight -> sight.open().stream()).toList());
	}
}
