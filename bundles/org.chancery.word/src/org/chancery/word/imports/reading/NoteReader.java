package org.chancery.word.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.imports.container.XmlCursor;
import org.eclipse.emf.common.util.Monitor;

/** Reads footnotes and endnotes (ISO 29500-1, 17.11) into pieces. */
final class NoteReader {

	private NoteReader() {
	}

	/**
	 * Reads a part into the notes of the surroundings.
	 *
	 * @param kind f for footnotes, e for endnotes: the start of their keys
	 */
	static void read(WordContainer container, String part, char kind, Surroundings around, Monitor monitor)
			throws UnreadableFileException {
		Map<String, List<Piece>> notes = around.notes();
		XmlCursor.read(container, part, root -> root.children(element -> {
			String type = element.attribute("type");
			String id = element.attribute("id");
			if (element.isWord() && id != null && (type == null || type.equals("normal"))) {
				var story = new StoryReader(around, monitor);
				story.read(element);
				notes.put(kind + id, joined(story.finish()));
			}
		}));
	}

	private static List<Piece> joined(List<WordParagraph> paragraphs) {
		var pieces = new ArrayList<Piece>();
		for (WordParagraph paragraph : paragraphs) {
			if (!pieces.isEmpty()) {
				pieces.add(new Piece.Words("\n", Look.PLAIN));
			}
			pieces.addAll(pieces.isEmpty() ? stripped(paragraph.pieces()) : paragraph.pieces());
		}
		return pieces;
	}

	/** Word puts a space between the number of a note and its words. */
	private static List<Piece> stripped(List<Piece> pieces) {
		if (pieces.isEmpty() || !(pieces.get(0) instanceof Piece.Words words)) {
			return pieces;
		}
		var stripped = new ArrayList<>(pieces);
		String text = words.text().stripLeading();
		if (text.isEmpty()) {
			stripped.remove(0);
			return stripped(stripped);
		}
		stripped.set(0, new Piece.Words(text, words.look()));
		return stripped;
	}
}
