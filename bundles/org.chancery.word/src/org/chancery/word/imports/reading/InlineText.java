package org.chancery.word.imports.reading;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;

/** Gathers the pieces of one paragraph: words of one look become one piece. */
final class InlineText {

	private List<Piece> pieces = new ArrayList<>(4);
	private final StringBuilder words = new StringBuilder();
	private int look;
	private int visible;
	private int bold;
	private int slanted;
	private int boldLead;
	private boolean boldSoFar = true;
	private int fromContents;

	/** Adds the characters of an element. */
	void append(XmlCursor element, int look, boolean bold, boolean contents) throws UnreadableFileException {
		turn(look);
		int from = words.length();
		element.appendText(words);
		count(from, bold, contents);
	}

	/** Adds characters. */
	void append(CharSequence text, int look, boolean bold, boolean contents) {
		turn(look);
		int from = words.length();
		words.append(text);
		count(from, bold, contents);
	}

	/** Adds a line feed or tab. */
	void append(char space, int look) {
		turn(look);
		words.append(space);
		boldLead += boldSoFar ? 1 : 0;
	}

	private void turn(int next) {
		if (next != look) {
			flush();
			look = next;
		}
	}

	private void count(int from, boolean isBold, boolean contents) {
		for (int i = from; i < words.length(); i++) {
			char c = words.charAt(i);
			if (c < ' ') {
				// A line end inside the markup of Word is nothing but a space.
				words.setCharAt(i, ' ');
				c = ' ';
			}
			boolean space = c == ' ' || c == '\u00A0';
			if (!space) {
				visible++;
				bold += isBold ? 1 : 0;
				slanted += (look & (Look.ITALIC | Look.UNDERLINE)) != 0 ? 1 : 0;
				fromContents += contents ? 1 : 0;
			}
			boldSoFar &= isBold || space;
			boldLead += boldSoFar ? 1 : 0;
		}
	}

	/** Adds a piece that is not words. */
	void add(Piece piece) {
		flush();
		pieces.add(piece);
	}

	/** Puts pieces of an earlier paragraph in front of this one, which must be empty yet. */
	void prepend(List<Piece> earlier) {
		for (Piece piece : earlier) {
			if (piece instanceof Piece.Words before) {
				append(before.text(), before.look(), false, false);
			} else {
				add(piece);
			}
		}
	}

	private void flush() {
		if (!words.isEmpty()) {
			pieces.add(new Piece.Words(words.toString(), look));
			words.setLength(0);
		}
	}

	/** The pieces so far; none of them is added to afterwards. */
	List<Piece> finish() {
		flush();
		return pieces;
	}

	boolean allBold() {
		return visible > 0 && bold == visible;
	}

	boolean allSlanted() {
		return visible > 0 && slanted == visible;
	}

	int boldLead() {
		return boldLead;
	}

	/** Whether its words are those of a table of contents. */
	boolean ofContents() {
		return visible > 0 && fromContents == visible;
	}
}
