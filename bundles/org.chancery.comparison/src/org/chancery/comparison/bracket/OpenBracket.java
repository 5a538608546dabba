package org.chancery.comparison.bracket;

import java.util.List;

/**
 * Words that are not agreed.
 *
 * @param clause   id of the clause
 * @param citation how the clause is cited
 * @param start    where it begins in the text of the clause, at its first square bracket
 * @param end      behind its last square bracket
 * @param depth    1 for a bracket in no other one
 * @param options  what is proposed, in order; a single one may be taken or left
 * @param words    all of it as it is printed
 */
public record OpenBracket(String clause, String citation, int start, int end, int depth, List<OpenOption> options,
		String words) {

	/** Copies the options. */
	public OpenBracket {
		options = List.copyOf(options);
	}
}
