package org.chancery.comparison;

/** What became of a clause, and what that means in law. */
public record ComparedClause(ClauseChange change, Judgement judgement) {
}
