package org.chancery.word.imports.reading;

import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.OpaquePart;
import org.chancery.model.text.TextFactory;
import org.chancery.word.imports.container.XmlCursor;

/** Makes pieces of tables, pictures and equations. */
final class KeptPieces {

	static final String TABLE = "application/vnd.openxmlformats-officedocument.wordprocessingml.table+xml";
	static final String PICTURE = "application/vnd.openxmlformats-officedocument.wordprocessingml.run+xml";
	static final String EQUATION = "application/vnd.openxmlformats-officedocument.wordprocessingml.math+xml";
	private static final String RUN_START = "<w:r xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

	private final Surroundings around;

	KeptPieces(Surroundings around) {
		this.around = around;
	}

	/** The markup of the table at which the cursor stands, with its bookmarks. */
	String markup(XmlCursor cursor) throws UnreadableFileException {
		var copy = new KeptMarkup(cursor, around.parts(), true);
		copy.copy();
		around.parts().drain();
		return copy.markup();
	}

	/** The table at which the cursor stands, then the notes that it refers to. */
	List<Piece> table(XmlCursor cursor, int paragraph) throws UnreadableFileException {
		var copy = new KeptMarkup(cursor, around.parts(), false, new CellNumbers(around));
		copy.copy();
		around.oddities().add(Oddity.TABLE, paragraph);
		if (copy.numbered()) {
			around.oddities().add(Oddity.TABLE_NUMBERS, paragraph);
		}
		if (!copy.notes().isEmpty()) {
			around.oddities().add(Oddity.TABLE_NOTES, paragraph);
		}
		var pieces = new java.util.ArrayList<Piece>();
		pieces.add(kept(TABLE, true, copy, copy.markup(), paragraph));
		for (String note : copy.notes()) {
			List<Piece> content = around.notes().remove(note);
			if (content != null) {
				pieces.add(new Piece.Footnote(content));
			}
		}
		return pieces;
	}

	/** The equation at which the cursor stands. */
	Piece equation(XmlCursor cursor, int paragraph) throws UnreadableFileException {
		var copy = new KeptMarkup(cursor, around.parts(), false);
		copy.copy();
		around.oddities().add(Oddity.PICTURE, paragraph);
		return kept(EQUATION, false, copy, copy.markup(), paragraph);
	}

	/**
	 * The picture at which the cursor stands, in a run of its own.
	 *
	 * @param boxes receives the words of the paragraphs of text boxes; if there are any, no picture is made
	 * @return null if it was a text box
	 */
	Piece picture(XmlCursor cursor, int paragraph, List<String> boxes) throws UnreadableFileException {
		var copy = new KeptMarkup(cursor, around.parts(), false);
		copy.copy();
		if (copy.boxes().stream().anyMatch(words -> !words.isBlank())) {
			boxes.addAll(copy.boxes());
			around.oddities().add(Oddity.TEXT_BOXES, paragraph);
			around.parts().drain();
			around.parts().drainUnreached();
			return null;
		}
		around.oddities().add(Oddity.PICTURE, paragraph);
		return kept(PICTURE, false, copy, RUN_START + copy.markup() + "</w:r>", paragraph);
	}

	private Piece kept(String format, boolean block, KeptMarkup copy, String markup, int paragraph) {
		Opaque opaque = TextFactory.eINSTANCE.createOpaque();
		opaque.setFormat(format);
		opaque.setBlock(block);
		opaque.setMarkup(markup);
		opaque.setText(copy.words());
		for (OpaquePart part : around.parts().drain()) {
			opaque.getParts().add(part);
		}
		if (around.parts().drainUnreached()) {
			around.oddities().add(Oddity.UNREACHED_PART, paragraph);
		}
		if (copy.tracked()) {
			around.oddities().add(Oddity.TRACKED_CHANGES, paragraph);
		}
		return new Piece.Kept(opaque);
	}
}
