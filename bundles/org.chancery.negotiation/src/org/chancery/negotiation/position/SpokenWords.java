package org.chancery.negotiation.position;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;

/** The words of a clause without what is printed for its references and without notes, as a position is read too. */
final class SpokenWords {

	private SpokenWords() {
	}

	/** Whether a position says what a clause says, white space apart. */
	static boolean same(String position, ProjectedClause clause) {
		var words = new StringBuilder();
		for (ProjectedInline inline : clause.content()) {
			if (inline instanceof ProjectedInline.Run run) {
				words.append(run.text());
			} else if (inline instanceof ProjectedInline.Opaque opaque) {
				words.append(opaque.text());
			} else if (inline instanceof ProjectedInline.Bracket) {
				return false;
			}
		}
		return plain(words.toString()).equals(plain(position));
	}

	private static String plain(String words) {
		return words.replaceAll("[\\s\\u00a0]+", " ").strip();
	}
}
