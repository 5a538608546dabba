package org.chancery.core.alternat;

import java.util.List;

import org.chancery.core.alternat.PartyForms.Form;

/**
 * Parties named together in a text.
 *
 * @param from       where it begins, with the preposition outside it
 * @param to         where it ends
 * @param outside    preposition before the first article that may grow together with it; empty if none
 * @param members    the parties in the order of the text
 * @param separators what stands between two members, one fewer than there are members
 */
record Enumeration(int from, int to, String outside, List<Member> members, List<String> separators) {

	/**
	 * A party with the words that move with it.
	 *
	 * @param lead    words before the article, for instance "the Government of"; with a last space unless empty
	 * @param article article before the name; empty if none
	 * @param name    the name as it is written
	 * @param tail    what follows the name: (hereinafter "Arvenia")
	 */
	record Member(Form form, String lead, String article, String name, String tail) {

		String words() {
			return lead + Contractions.spaced(article) + name + tail;
		}

		boolean led() {
			return !lead.isEmpty() || !article.isEmpty();
		}
	}
}
