package org.chancery.word.review;

import org.chancery.core.exchange.CounterDraftChange.Kind;

/**
 * A difference that nobody declared.
 *
 * @param line index of the line of the old story at which it is; -1 before the first
 * @param story the old story
 * @param now   the words as they are now
 * @param place where the words are now; null if the difference is not one of words alone
 * @param counted whether it is a typed number that only counts on behind what came, went or moved before it
 */
record Undeclared(Kind kind, String old, String now, String part, Story story, int line, Place place,
		boolean counted) {

	/**
	 * Where words are in the returned file without its tracked changes.
	 *
	 * @param story of that file
	 * @param from  how many visible characters of it stand before them
	 * @param to    how many stand before their end
	 */
	record Place(Story story, int from, int to) {
	}

	Undeclared(Kind kind, String old, String now, String part, Story story, int line) {
		this(kind, old, now, part, story, line, null, false);
	}
}
