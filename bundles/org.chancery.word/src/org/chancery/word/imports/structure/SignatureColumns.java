package org.chancery.word.imports.structure;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;
import org.chancery.word.imports.reading.Piece;
import org.chancery.word.imports.reading.WordParagraph;

/** Signature blocks that stand side by side: in the cells of a table, or on one line with tabs between. */
final class SignatureColumns {

	private static final String GAP = "[ \\u00A0]*\\t[\\t \\u00A0]*|[ \\u00A0]{4,}";

	private SignatureColumns() {
	}

	/** The words of a line, column by column. */
	static List<String> split(String line) {
		return List.of(line.strip().split(GAP));
	}

	/** Whether the words name those for whom is signed, side by side. */
	static boolean sign(List<String> columns) {
		return columns.size() > 1 && columns.stream().allMatch(Phrases::signs);
	}

	/**
	 * The rows of a table in which signatures stand, the lines of each cell between line feeds.
	 *
	 * @return empty if it is no such table, or one that holds more than words
	 */
	static List<List<String>> rows(WordParagraph paragraph) {
		if (paragraph.pieces().size() > 1 || !(paragraph.pieces().get(0) instanceof Piece.Kept kept)
				|| !kept.opaque().getParts().isEmpty() || kept.opaque().getMarkup().indexOf("<w:tbl>", 1) > 0) {
			return List.of();
		}
		var rows = new ArrayList<List<String>>();
		try {
			XmlCursor.read(kept.opaque().getMarkup(), table -> table.children(row -> row(row, rows)));
		} catch (UnreadableFileException e) {
			// What was copied cannot be read again: it stays a table.
			return List.of();
		}
		rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
		return !rows.isEmpty() && sign(rows.get(0)) ? rows : List.of();
	}

	private static void row(XmlCursor row, List<List<String>> rows) throws UnreadableFileException {
		if (!row.is("tr")) {
			return;
		}
		var cells = new ArrayList<String>();
		row.children(cell -> {
			if (cell.is("tc")) {
				var lines = new ArrayList<String>();
				cell.children(paragraph -> line(paragraph, lines));
				lines.removeIf(String::isBlank);
				cells.add(String.join("\n", lines));
			}
		});
		rows.add(cells);
	}

	private static void line(XmlCursor paragraph, List<String> lines) throws UnreadableFileException {
		if (paragraph.is("p")) {
			var words = new StringBuilder();
			words(paragraph, words);
			lines.add(words.toString().strip());
		}
	}

	private static void words(XmlCursor element, StringBuilder words) throws UnreadableFileException {
		element.children(child -> {
			switch (child.name()) {
			case "t" -> child.appendText(words);
			case "tab" -> words.append('\t');
			case "br", "cr" -> words.append('\n');
			case "pPr", "rPr", "instrText" -> {
				// No words of the text.
			}
			default -> words(child, words);
			}
		});
	}
}
