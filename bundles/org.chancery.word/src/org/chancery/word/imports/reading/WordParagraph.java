package org.chancery.word.imports.reading;

import java.util.List;

/**
 * A paragraph of the body, or a table, which is a paragraph with one kept piece.
 *
 * @param pieces    what stands in it
 * @param text      its words
 * @param style     how it looks and what its style says
 * @param label     the number that Word computes for it; null if none
 * @param bookmarks names of the bookmarks that begin in it
 * @param index     position in the body, from 0
 */
public record WordParagraph(List<Piece> pieces, String text, Style style, ListLabel label, List<String> bookmarks,
		int index) {

	/**
	 * How a paragraph looks.
	 *
	 * @param id       id of its paragraph style; empty for the default
	 * @param name     name of that style in small letters; empty for the default
	 * @param outline  outline level from 0; -1 for body text
	 * @param centred  whether its lines are centred
	 * @param bold     whether all its words are bold
	 * @param slanted  whether all its words are italic or underlined
	 * @param boldLead how many of its first characters are bold
	 */
	public record Style(String id, String name, int outline, boolean centred, boolean bold, boolean slanted,
			int boldLead) {
	}

	/** Whether it is a table or another block that is kept as it stands. */
	public boolean table() {
		return !pieces.isEmpty() && pieces.get(0) instanceof Piece.Kept kept && kept.opaque().isBlock();
	}

	/** Whether there is nothing in it. */
	public boolean blank() {
		return text.isBlank() && pieces.stream().allMatch(Piece.Words.class::isInstance);
	}
}
