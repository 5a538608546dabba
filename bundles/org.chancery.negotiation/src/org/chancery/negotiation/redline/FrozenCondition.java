package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.ProjectedClause;

/** The words of a clause stand as they were frozen, or do not. */
final class FrozenCondition extends Condition {

	private final FrozenWords frozen;
	private final boolean required;

	FrozenCondition(String scope, FrozenWords frozen, boolean required) {
		super(scope);
		this.frozen = frozen;
		this.required = required;
	}

	@Override
	Sight look(ClauseFacts facts) {
		return null;
	}

	@Override
	boolean looksWider() {
		return true;
	}

	@Override
	List<ProjectedClause> candidates(TextIndex text) {
		return List.of();
	}

	@Override
	Verdict decide(TextIndex text, List<Sight> sights) {
		if (scope() == null || frozen.isEmpty()) {
			return Verdict.undecided(Evidence.absent(scope(), "the test has no frozen words of one clause"));
		}
		ProjectedClause clause = text.projection().find(scope()).orElseThrow();
		// An article often has all its words in one paragraph without a number.
		boolean inside = frozen.severalClauses() || clause.text().isBlank();
		List<ProjectedClause> clauses = inside ? text.inside(scope()) : List.of(clause);
		List<ClauseFacts> facts = new ArrayList<>();
		clauses.forEach(each -> facts.add(text.facts(each)));
		if (!inside && FrozenWords.normal(clause.text()).equals(frozen.words())) {
			// Frozen with the brackets that were open then.
			return required ? Verdict.HOLDS : unchanged();
		}
		return required ? mustStand(facts) : mustDiffer(facts);
	}

	private Verdict mustStand(List<ClauseFacts> facts) {
		if (!whole(facts, null, 0).equals(frozen.words())) {
			return Verdict.crossed(difference(facts, null, 0));
		}
		for (ClauseFacts each : facts) {
			for (int i = 1; i < each.readings().size(); i++) {
				if (!whole(facts, each, i).equals(frozen.words())) {
					return Verdict.crossed(difference(facts, each, i));
				}
			}
		}
		return Verdict.HOLDS;
	}

	private Verdict mustDiffer(List<ClauseFacts> facts) {
		return whole(facts, null, 0).equals(frozen.words())
				? unchanged() : Verdict.HOLDS;
	}

	private Verdict unchanged() {
		return Verdict.crossed(Evidence.absent(scope(), "the words must change and have not"));
	}

	/** All words, in the first options but for one clause. */
	private String whole(List<ClauseFacts> facts, ClauseFacts otherwise, int reading) {
		var words = new StringBuilder();
		for (ClauseFacts each : facts) {
			String own = frozen.comparable(each.readings().get(each == otherwise ? reading : 0));
			words.append(words.isEmpty() || own.isEmpty() ? "" : "\n").append(own);
		}
		return words.toString();
	}

	private Evidence difference(List<ClauseFacts> facts, ClauseFacts otherwise, int index) {
		String now = whole(facts, otherwise, index);
		ChangedStretch changed = ChangedStretch.between(frozen.words(), now);
		String message = "the frozen words are changed" + (changed.before().isEmpty() ? "" : ": instead of \u201c" + changed.before() + "\u201d");
		for (ClauseFacts each : facts) {
			ClauseReading reading = each.readings().get(each == otherwise ? index : 0);
			int at = changed.after().isEmpty() ? -1 : reading.text().indexOf(changed.after());
			if (at >= 0) {
				return Evidence.of(each.id(), reading, at, at + changed.after().length(), message);
			}
		}
		return new Evidence(scope(), changed.after(), -1, -1, message);
	}
}
