package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.chancery.core.projection.ProjectedClause;

/**
 * One condition. It is decided from what it sees in each clause of its scope, so that after a change of one clause only
 * that one is looked at again.
 */
abstract sealed class Condition implements Requirement
		permits ExistenceCondition, FrozenCondition, WordsCondition, BoundCondition, StrengthCondition, DefinitionCondition, ReferenceCondition {

	private final String scope;

	Condition(String scope) {
		this.scope = scope;
	}

	/** Id of the clause looked at with all inside it; null for the whole text. */
	final String scope() {
		return scope;
	}

	/** What a clause of the scope has to say; null for nothing. */
	abstract Sight look(ClauseFacts facts);

	/** The verdict on a text in which the scope is there. @param sights of all clauses that have something to say, in order */
	abstract Verdict decide(TextIndex text, List<Sight> sights);

	/** The clauses of the scope that may have something to say. */
	Collection<ProjectedClause> candidates(TextIndex text) {
		return scope == null && aspect() != null ? text.stating(aspect()) : text.inside(scope);
	}

	/** What a clause must state to have anything to say; null if that is not known beforehand. */
	TextIndex.Aspect aspect() {
		return null;
	}

	/** Whether the verdict may hang on more than {@link #look} sees, so that it is asked for after each change of the scope. */
	boolean looksWider() {
		return false;
	}

	/** Whether only that something speaks for the test matters, not what and where. */
	boolean asksWhether() {
		return false;
	}

	/** Whether a sight can make no difference while another one only holds. */
	boolean isIdle(Sight sight) {
		return false;
	}

	/** Clauses outside the scope whose words matter too. */
	Collection<String> looksBeyond(TextIndex text) {
		return List.of();
	}

	/** What the clauses of the scope have to say, in no order. */
	final List<Sight> see(TextIndex text) {
		List<Sight> sights = new ArrayList<>();
		for (ProjectedClause clause : candidates(text)) {
			Sight sight = look(text.facts(clause));
			if (sight != null) {
				sights.add(sight);
			}
		}
		return sights;
	}

	/** The verdict on a text looked at afresh. */
	final Verdict decide(TextIndex text) {
		if (isGone(text)) {
			return gone();
		}
		List<Sight> sights = see(text);
		sights.sort(Comparator.comparingInt(sight -> text.order(sight.clause())));
		return decide(text, sights);
	}

	final boolean isGone(TextIndex text) {
		return scope != null && text.find(scope).isEmpty();
	}

	/** The verdict where the clause looked at is not there. */
	Verdict gone() {
		return Verdict.undecided(Evidence.absent(scope, "the clause that the test looks at is gone"));
	}
}
