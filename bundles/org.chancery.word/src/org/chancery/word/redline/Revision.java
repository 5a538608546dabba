package org.chancery.word.redline;

import org.chancery.word.markup.Element;

/**
 * Who made a tracked change, and when.
 *
 * @param author as the file spells it
 * @param date   as the file spells it; null for none
 * @param move   whether it is one end of a move
 */
record Revision(String author, String date, boolean move) {

	/** What a tracked change of a file says of itself. */
	static Revision of(Element change) {
		String author = change.attribute("author");
		return new Revision(author == null ? "" : author, change.attribute("date"), change.name().startsWith("move"));
	}

	/** The same as an end of a move, or as none. */
	Revision asMove(boolean moved) {
		return move == moved ? this : new Revision(author, date, moved);
	}

	/** An element that says so. Its id is given when the part is finished. */
	Element on(Element element) {
		Element signed = element.with("id", "0").with("author", author);
		return date == null ? signed : signed.with("date", date);
	}

	/** The element for words that come. */
	Element insertion() {
		return on(Element.word(move ? "moveTo" : "ins"));
	}

	/** The element for words that go. */
	Element deletion() {
		return on(Element.word(move ? "moveFrom" : "del"));
	}
}
