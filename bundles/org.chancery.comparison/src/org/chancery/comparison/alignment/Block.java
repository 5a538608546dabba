package org.chancery.comparison.alignment;

/**
 * A piece of a text that is aligned as a whole: a clause, or a paragraph of a file. Blocks come in a list in reading
 * order, each before those inside it.
 *
 * @param id      what it is known by in both texts if these share a history: blocks of equal id belong together whatever
 *                their words are; null if it is to be found by its words
 * @param rank    {@link #FRAME}, {@link #DIVISION}, {@link #ARTICLE}, {@link #PARAGRAPH}, or deeper: blocks above paragraphs are aligned only
 *                with such of the same rank
 * @param parent  index in the list of the block that it stands in, lower than its own; -1 if in none
 * @param heading its heading without number; empty if none
 * @param text    its own words, without its number and those of the blocks inside it
 */
public record Block(String id, int rank, int parent, String heading, String text) {

	/** The rank of what frames a treaty: preamble, testimonium, signature blocks. */
	public static final int FRAME = -1;
	/** The rank of parts, chapters, sections, annexes and whatever else holds articles. */
	public static final int DIVISION = 0;
	/** The rank of articles. */
	public static final int ARTICLE = 1;
	/** The rank of paragraphs and recitals; subparagraphs have this and their depth. */
	public static final int PARAGRAPH = 2;

	/** A paragraph of a text that has no structure but its order. */
	public static Block paragraph(String text) {
		return new Block(null, PARAGRAPH, -1, "", text);
	}
}
