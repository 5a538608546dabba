package org.chancery.negotiation;

import java.util.Objects;

import org.chancery.core.projection.ProjectedClause;

/**
 * Where a finding is, in the words of one text.
 *
 * @param text   name of the audience whose text it is, or {@link #COUNTER_DRAFT}; empty if it is in no text
 * @param clause id of the clause; null for none
 * @param number how the clause is cited there: Article 5(2)(a); empty for none
 * @param words  the very words; empty where the finding is that there are none
 * @param from   where they begin in the plain text of the clause; -1 if they are not there
 * @param to     where they end there
 */
public record Place(String text, String clause, String number, String words, int from, int to) {

	/** What the text of another party is called. */
	public static final String COUNTER_DRAFT = "counter-draft";

	/** In no text. */
	public static final Place NONE = new Place("", null, "", "", -1, -1);

	/** Checks that only the clause may be absent. */
	public Place {
		Objects.requireNonNull(text);
		Objects.requireNonNull(number);
		Objects.requireNonNull(words);
	}

	/** A clause as a whole. */
	public static Place of(String text, ProjectedClause clause) {
		return of(text, clause, "");
	}

	/** Words that concern a clause, wherever they stand. */
	public static Place of(String text, ProjectedClause clause, String words) {
		return new Place(text, clause.id(), clause.number().citation(), words, -1, -1);
	}
}
