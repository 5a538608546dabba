package org.chancery.word.review;

import org.chancery.core.exchange.CounterDraftChange.Kind;

/**
 * A difference that nobody declared.
 *
 * @param line     index of the line of the old story at which it is; -1 before the first
 * @param story    the old story
 * @param now      the words as they are now
 * @param before   where it is in the old story; null outside of stories
 * @param place    where it is in the story of the returned file without its tracked changes; null outside of stories
 * @param words    whether words differ, rather than what they look like or refer to
 * @param counted  whether it is a typed number that only counts on behind what came, went or moved before it
 * @param bookmark that leads elsewhere now; empty if it is no such difference
 */
record Undeclared(Kind kind, String old, String now, String part, Story story, int line, Place before, Place place, boolean words,
		boolean counted, String bookmark) {

	/**
	 * A stretch of a story.
	 *
	 * @param from how many visible characters of it stand before
	 * @param to   how many stand before its end
	 */
	record Place(Story story, int from, int to) {

		/** Lines of a story. */
		static Place lines(Story story, int from, int to) {
			return new Place(story, story.start(from), story.start(to));
		}
	}

	/** Outside of stories. */
	Undeclared(Kind kind, String old, String now, String part, Story story) {
		this(kind, old, now, part, story, -1, null, null, false, false, "");
	}

	/** Of what words look like or refer to. */
	Undeclared(Kind kind, String old, String now, String part, int line, Place before, Place place) {
		this(kind, old, now, part, before.story(), line, before, place, false, false, "");
	}

	/** Of words. */
	static Undeclared words(Kind kind, String old, String now, String part, int line, Place before, Place place) {
		return new Undeclared(kind, old, now, part, before.story(), line, before, place, true, false, "");
	}

	Undeclared asCounted() {
		return new Undeclared(kind, old, now, part, story, line, before, place, words, true, bookmark);
	}

	Undeclared ofBookmark(String name) {
		return new Undeclared(kind, old, now, part, story, line, before, place, words, counted, name);
	}
}
