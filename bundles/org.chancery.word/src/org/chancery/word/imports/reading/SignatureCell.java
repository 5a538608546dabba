package org.chancery.word.imports.reading;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.DraftStyles;
import org.chancery.word.imports.container.XmlCursor;

/** Reads a cell of a table of signature blocks in a draft of our own. */
final class SignatureCell {

	private final Surroundings around;
	private final Fields fields;
	private final KeptPieces kept;
	private final int index;
	private final List<Piece> pieces = new ArrayList<>();
	private final List<String> bookmarks = new ArrayList<>();
	private boolean block;
	private boolean begun;
	private boolean continues;

	SignatureCell(Surroundings around, Fields fields, KeptPieces kept, int index) {
		this.around = around;
		this.fields = fields;
		this.kept = kept;
		this.index = index;
	}

	/** Reads a child of the cell. */
	void child(XmlCursor element) throws UnreadableFileException {
		if (!element.isWord() || !element.is("p")) {
			return;
		}
		var reader = new ParagraphReader(around, fields, kept, index);
		reader.read(element);
		List<Piece> line = reader.text.finish();
		continues |= !begun && DraftStyles.SIGNATORY.equals(reader.format.style);
		begun = true;
		boolean lineToSign = line.isEmpty() && DraftStyles.SIGNATORY.equals(reader.format.style);
		boolean filler = line.isEmpty() && reader.format.style == null;
		if (lineToSign || filler) {
			return;
		}
		if (block) {
			pieces.add(new Piece.Words("\n", Look.PLAIN));
		}
		block = true;
		pieces.addAll(line);
		bookmarks.addAll(reader.bookmarks);
	}

	/** Whether it begins with the line to sign on of the block above it. */
	boolean continues() {
		return continues;
	}

	/** Takes in the words of the cell below. */
	void append(SignatureCell below) {
		if (below.block) {
			pieces.add(new Piece.Words("\n", Look.PLAIN));
			pieces.addAll(below.pieces);
			bookmarks.addAll(below.bookmarks);
		}
	}

	/** Whether anything stands in the cell. */
	boolean holdsBlock() {
		return block;
	}

	List<Piece> pieces() {
		return pieces;
	}

	List<String> bookmarks() {
		return bookmarks;
	}
}
