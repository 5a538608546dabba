package org.chancery.negotiation.redline;

import java.util.List;

/** A clause must be there, or must not. */
final class ExistenceCondition extends Condition {

	private final boolean required;

	ExistenceCondition(String scope, boolean required) {
		super(scope);
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
	Verdict gone() {
		return required ? Verdict.crossed(Evidence.absent(scope(), "the clause must exist and does not")) : Verdict.HOLDS;
	}

	@Override
	java.util.Collection<org.chancery.core.projection.ProjectedClause> candidates(TextIndex text) {
		return List.of();
	}

	@Override
	Verdict decide(TextIndex text, List<Sight> sights) {
		if (text.isSupplanted(scope())) {
			return required ? Verdict.crossed(new Evidence(scope(), text.projection().find(scope()).orElseThrow().text(), -1, -1,
					"the clause must exist, and other words stand in its place")) : Verdict.HOLDS;
		}
		boolean there = scope() != null || !text.projection().clauses().isEmpty();
		return there == required ? Verdict.HOLDS
				: Verdict.crossed(Evidence.absent(scope(), required ? "the text has no clauses" : "the clause must not exist and does"));
	}
}
