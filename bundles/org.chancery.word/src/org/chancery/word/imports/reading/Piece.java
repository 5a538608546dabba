package org.chancery.word.imports.reading;

import java.util.List;

import org.chancery.model.text.Opaque;

/** A piece of a paragraph. */
public sealed interface Piece {

	/** Words of one {@link Look}; a line feed is a line break, a tab a tab. */
	record Words(String text, int look) implements Piece {
	}

	/**
	 * A field that refers to a bookmark.
	 *
	 * @param bookmark name of the bookmark
	 * @param switches what the field prints of it, in the letters of Word's switches, for instance "rh"
	 * @param printed  what it printed when the file was saved
	 */
	record Reference(String bookmark, String switches, String printed, int look) implements Piece {
	}

	/** A footnote or endnote at this place. */
	record Footnote(List<Piece> content) implements Piece {
	}

	/** Something that is kept as it stands. */
	record Kept(Opaque opaque) implements Piece {
	}

	/** The words of pieces in order, without those of footnotes and of what is kept as it stands. */
	static String textOf(List<Piece> pieces) {
		if (pieces.size() == 1 && pieces.get(0) instanceof Words words) {
			return words.text();
		}
		var text = new StringBuilder();
		for (Piece piece : pieces) {
			if (piece instanceof Words words) {
				text.append(words.text());
			} else if (piece instanceof Reference reference) {
				text.append(reference.printed());
			}
		}
		return text.toString();
	}
}
