package org.chancery.core.projection;

import java.util.List;

import org.chancery.model.text.ClauseKind;

/**
 * A clause as one audience sees it.
 *
 * @param id       stable id of the clause
 * @param kind     what it is
 * @param depth    for subparagraphs the depth below the paragraph or article, from 1; 0 for other kinds
 * @param party    id of the party, for a signature block; null otherwise
 * @param number   how it is numbered
 * @param heading  heading without number; null if none
 * @param content  its own words, without those of the clauses inside
 * @param audience name of the audience whose words these are
 * @param notices  what a person should know about these words: stale, contested
 * @param clauses  the clauses inside, in order
 */
public record ProjectedClause(String id, ClauseKind kind, int depth, String party, ClauseNumber number, String heading,
		List<ProjectedInline> content, String audience, List<Notice> notices, List<ProjectedClause> clauses) {

	/** What a person should know about the words of a clause. */
	public enum Notice {
		/** The lower wording that these words depart from has changed since. */
		STALE,
		/** Another audience, incomparable with the one that prevailed, words this clause too. */
		CONTESTED,
		/** There are no words in the language of the projection; those of the drafting language are shown. */
		UNTRANSLATED
	}

	/** This clause with other clauses inside. */
	ProjectedClause with(List<ProjectedClause> inside) {
		return new ProjectedClause(id, kind, depth, party, number, heading, content, audience, notices, inside);
	}

	/** Its own words as plain text, cross-references as their printed number, opaque pieces as their words. */
	public String text() {
		return PlainText.of(content);
	}
}
