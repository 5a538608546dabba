package org.chancery.comparison.bracket;

import java.util.List;

/**
 * One proposal of a bracket.
 *
 * @param proponents codes of the parties that propose it; empty if nobody is named
 * @param start      where its words begin in the text of the clause
 * @param end        behind its last word
 * @param words      its words, with the brackets inside
 */
public record OpenOption(List<String> proponents, int start, int end, String words) {

	/** Copies the codes. */
	public OpenOption {
		proponents = List.copyOf(proponents);
	}
}
