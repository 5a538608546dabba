package org.chancery.word.imports.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.imports.container.XmlCursor;

/**
 * Copies one element, a table or a picture, as markup and as plain words. Tracked changes are accepted in the copy and
 * comments, bookmarks and notes taken out of it, since they name authors or things that the copy would not carry.
 */
final class KeptMarkup {

	private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "commentRangeStart", "commentRangeEnd",
			"commentReference", "bookmarkStart", "bookmarkEnd", "moveFromRangeStart", "moveFromRangeEnd",
			"moveToRangeStart", "moveToRangeEnd", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange",
			"tblPrChange", "tblGridChange", "trPrChange", "tcPrChange", "sectPrChange", "tblPrExChange",
			"numberingChange", "proofErr", "permStart", "permEnd", "lastRenderedPageBreak", "delText",
			"delInstrText", "rsid");
	private static final Set<String> PROPERTIES = Set.of("trPr", "rPr", "numPr");
	private static final String UNWRAPPED = "";

	private final XmlCursor cursor;
	private final MarkupWriter writer;
	private final Deque<String> open = new ArrayDeque<>();
	private final Deque<int[]> rows = new ArrayDeque<>();
	private final StringBuilder words = new StringBuilder();
	private final List<StringBuilder> boxes = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private final boolean bookmarks;
	private final CellNumbers numbers;
	private boolean numbered;
	private boolean tracked;
	private boolean rowDeleted;
	private int skippedFallback;
	private int boxDepth;
	private boolean gap;

	/** @param bookmarks whether bookmarks stay in the copy */
	KeptMarkup(XmlCursor cursor, KeptParts parts, boolean bookmarks) {
		this(cursor, parts, bookmarks, new CellNumbers(null));
	}

	/** @param numbers counts the paragraphs inside, whose numbers become words */
	KeptMarkup(XmlCursor cursor, KeptParts parts, boolean bookmarks, CellNumbers numbers) {
		this.numbers = numbers;
		this.cursor = cursor;
		this.bookmarks = bookmarks;
		this.writer = new MarkupWriter(parts);
	}

	/** Copies the element at which the cursor stands, and leaves the cursor behind it. */
	void copy() throws UnreadableFileException {
		XMLStreamReader reader = cursor.raw();
		begin(reader);
		while (!open.isEmpty()) {
			switch (cursor.next()) {
			case XMLStreamConstants.START_ELEMENT -> begin(reader);
			case XMLStreamConstants.END_ELEMENT -> end();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(reader.getText());
			default -> {
				// Comments and processing instructions of XML mean nothing here.
			}
			}
		}
	}

	private void begin(XMLStreamReader reader) throws UnreadableFileException {
		String name = reader.getLocalName();
		boolean word = cursor.isWord();
		if (word && leftOut(name)) {
			skip();
			return;
		}
		if (word && (name.equals("footnoteReference") || name.equals("endnoteReference"))) {
			notes.add(name.charAt(0) + cursor.attribute("id"));
			skip();
			return;
		}
		if (word && (name.equals("ins") || name.equals("moveTo"))) {
			tracked = true;
			open.push(UNWRAPPED);
			return;
		}
		if (word && name.equals("numPr") && numbers.counting()) {
			numbers.read(cursor);
			return;
		}
		words(name, word);
		open.push(name);
		writer.start(reader);
	}

	private boolean leftOut(String name) {
		boolean inProperties = !open.isEmpty() && PROPERTIES.contains(open.peek());
		if (name.equals("del") && inProperties && open.peek().equals("trPr")) {
			rowDeleted = true;
		}
		boolean mark = inProperties && (name.equals("ins") || name.equals("moveTo"));
		boolean left = mark || LEFT_OUT.contains(name) && !(bookmarks && name.startsWith("bookmark"));
		tracked |= left && (mark || name.equals("del") || name.equals("moveFrom") || name.startsWith("cell")
				|| name.endsWith("Change"));
		return left;
	}

	private void skip() throws UnreadableFileException {
		int outer = cursor.depth() - 1;
		while (cursor.depth() > outer) {
			cursor.next();
		}
	}

	/** Keeps the plain words in step with the markup. */
	private void words(String name, boolean word) {
		if (cursor.vocabulary() == Vocabulary.COMPATIBILITY && name.equals("Fallback")) {
			skippedFallback++;
		}
		if (!word) {
			return;
		}
		switch (name) {
		case "tr" -> {
			rows.push(new int[] { writer.length(), words.length(), 0 });
			separate('\n');
		}
		case "tc" -> cell();
		case "p" -> paragraph();
		case "br", "cr", "tab" -> gap = true;
		case "noBreakHyphen" -> words.append('\u2011');
		case "pPr" -> numbers.begin();
		case "pStyle" -> numbers.style(cursor.value());
		case "txbxContent" -> boxDepth++;
		default -> {
			// Everything else has no words of its own.
		}
		}
	}

	private void cell() {
		if (!rows.isEmpty() && rows.peek()[2]++ > 0) {
			words.append('\t');
			gap = false;
		}
	}

	private void paragraph() {
		gap = true;
		if (boxDepth > 0 && skippedFallback == 0) {
			boxes.add(new StringBuilder());
		}
	}

	private void separate(char separator) {
		if (!words.isEmpty()) {
			words.append(separator);
			gap = false;
		}
	}

	private void text(String text) {
		if (!open.isEmpty()) {
			writer.text(text);
		}
		if (!open.isEmpty() && open.peek().equals("t")) {
			words(text);
		}
	}

	private void words(String text) {
		if (skippedFallback > 0) {
			return;
		}
		if (boxDepth > 0 && !boxes.isEmpty()) {
			boxes.getLast().append(text);
		}
		if (gap && !words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) {
			words.append(' ');
		}
		gap = false;
		words.append(text.replace('\n', ' ').replace('\t', ' '));
	}

	private void end() {
		String name = open.pop();
		if (name.equals(UNWRAPPED)) {
			return;
		}
		writer.end();
		switch (name) {
		case "pPr" -> number();
		case "Fallback" -> skippedFallback--;
		case "txbxContent" -> boxDepth--;
		case "tr" -> endRow();
		default -> {
			// Nothing was begun with it.
		}
		}
	}

	/** A number becomes the first words of its paragraph. */
	private void number() {
		String label = "p".equals(open.peek()) ? numbers.label() : "";
		if (!label.isEmpty()) {
			numbered = true;
			writer.run(label + " ");
			words(label + " ");
		}
	}

	private void endRow() {
		if (rows.isEmpty()) {
			return;
		}
		int[] start = rows.pop();
		if (rowDeleted) {
			writer.rewind(start[0]);
			words.setLength(start[1]);
			rowDeleted = false;
		}
	}

	String markup() {
		return writer.finish();
	}

	/** The words; cells separated by tabs, rows by line feeds. */
	String words() {
		return words.toString();
	}

	/** The words of each paragraph of the text boxes inside. */
	List<String> boxes() {
		return boxes.stream().map(StringBuilder::toString).toList();
	}

	/** The notes taken out: f or e for footnotes and endnotes, and the id. */
	List<String> notes() {
		return notes;
	}

	boolean numbered() {
		return numbered;
	}

	boolean tracked() {
		return tracked;
	}
}
