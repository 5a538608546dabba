package org.chancery.core.text;

/**
 * Where a text was found.
 *
 * @param clauseId    the clause
 * @param heading     whether in its heading, otherwise in its words
 * @param offset      the first position found: in the heading a UTF-16 code unit, in the words one of
 *                    {@link InlineSequence}
 * @param length      the number of positions; an inline that is not a run is found as a whole
 * @param replaceable whether all of it is plain words, so that {@link ReplaceText} can replace it
 */
public record TextHit(String clauseId, boolean heading, int offset, int length, boolean replaceable) {

	/** The position behind it. */
	public int end() {
		return offset + length;
	}
}
