package org.chancery.core.projection;

import java.util.List;
import java.util.Objects;

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

	/** This clause, with the same words, as another kind, numbered otherwise, or with other clauses inside. */
	ProjectedClause with(ClauseKind otherKind, int otherDepth, ClauseNumber otherNumber, List<ProjectedClause> inside) {
		return new ProjectedClause(id, otherKind, otherDepth, party, otherNumber, heading, content, audience, notices, inside);
	}

	/** Whether it equals another one, and the clauses inside are the very same. */
	boolean isShownLike(ProjectedClause other) {
		if (other == null || depth != other.depth || clauses.size() != other.clauses.size()) {
			return false;
		}
		for (int i = 0; i < clauses.size(); i++) {
			if (clauses.get(i) != other.clauses.get(i)) {
				return false;
			}
		}
		return kind == other.kind && number.equals(other.number) && Objects.equals(heading, other.heading)
				&& content.equals(other.content) && notices.equals(other.notices) && audience.equals(other.audience)
				&& Objects.equals(party, other.party);
	}

	/** Its own words as plain text, cross-references as their printed number, opaque pieces as their words. */
	public String text() {
		return PlainText.of(content);
	}
}
