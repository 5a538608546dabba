package org.chancery.core.history;

import org.chancery.core.projection.ProjectedClause;

/**
 * A clause as it was in one state of the text.
 *
 * @param version the first state in which it was so
 * @param clause  the clause; null if the text had none then
 */
public record ClauseVersion(TextVersion version, ProjectedClause clause) {

	/** Its heading, its words and those of the clauses inside it, a line each; empty if there was none. */
	public String words() {
		return clause == null ? "" : ClauseHistory.words(clause);
	}
}
