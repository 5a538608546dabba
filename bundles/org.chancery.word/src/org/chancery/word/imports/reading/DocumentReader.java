package org.chancery.word.imports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.ContentTypes;
import org.chancery.word.imports.container.MainPart;
import org.chancery.word.imports.container.Relationships;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.imports.container.XmlCursor;
import org.eclipse.emf.common.util.Monitor;

/** Reads a Word file: its body, and what the body needs of the other parts. */
public final class DocumentReader {

	private static final int LONGEST_HEADERS = 1000;

	private final WordContainer container;
	private final Monitor monitor;
	private final Oddities oddities = new Oddities();
	private Relationships relationships;
	private ContentTypes types;

	private DocumentReader(WordContainer container, Monitor monitor) {
		this.container = container;
		this.monitor = monitor;
	}

	/**
	 * Reads a file.
	 *
	 * @param language BCP 47 tag in which automatic number words are written, or null for the one that the file declares
	 */
	public static WordDocument read(byte[] file, String language, Monitor monitor) throws UnreadableFileException {
		try (WordContainer container = WordContainer.open(file)) {
			return new DocumentReader(container, monitor).read(language);
		} catch (StoryReader.TooManyParagraphs e) {
			throw new UnreadableFileException("The file has more paragraphs than any treaty; it was not read.", e);
		}
	}

	private WordDocument read(String language) throws UnreadableFileException {
		types = ContentTypes.of(container);
		String main = MainPart.of(container, types);
		relationships = Relationships.of(container, main);
		Styles styles = Styles.of(container, first("styles"));
		String counting = language != null ? language : styles.language() != null ? styles.language() : "en";
		var lists = new ListCounter(ListDefinitions.of(container, first("numbering")), styles, counting);
		Map<String, List<Piece>> notes = new HashMap<>();
		notes(styles, "footnotes", 'f', notes);
		notes(styles, "endnotes", 'e', notes);
		var parts = new KeptParts(container, relationships, types);
		var body = new StoryReader(new Surroundings(styles, lists, parts, oddities, notes), monitor);
		body(main, body);
		List<WordParagraph> paragraphs = new ArrayList<>(body.finish());
		looseNotes(notes, paragraphs);
		headers(styles);
		if (relationships.hasType("vbaProject")) {
			oddities.add(Oddity.MACROS, -1);
		}
		return new WordDocument(paragraphs, oddities, styles.language());
	}

	private void body(String main, StoryReader body) throws UnreadableFileException {
		boolean[] found = { false };
		XmlCursor.read(container, main, root -> {
			if (!root.isWord() || !root.is("document")) {
				throw new UnreadableFileException("The main part of the file is not a Word document.");
			}
			root.children(child -> {
				if (child.isWord() && child.is("body")) {
					found[0] = true;
					body.read(child);
				}
			});
		});
		if (!found[0]) {
			throw new UnreadableFileException("The file holds no text.");
		}
	}

	private String first(String type) {
		return relationships.targets(type).filter(container::has).findFirst().orElse(null);
	}

	private void notes(Styles styles, String type, char kind, Map<String, List<Piece>> notes)
			throws UnreadableFileException {
		String part = first(type);
		if (part != null) {
			var own = new KeptParts(container, Relationships.of(container, part), types);
			NoteReader.read(container, part, kind, new Surroundings(styles, null, own, oddities, notes), monitor);
		}
	}

	/** No word is lost: what nothing refers to comes last. */
	private void looseNotes(Map<String, List<Piece>> notes, List<WordParagraph> paragraphs) {
		notes.entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(e -> !Piece.textOf(e.getValue()).isBlank())
				.forEach(note -> {
					int index = paragraphs.isEmpty() ? 0 : paragraphs.getLast().index() + 1;
					oddities.add(Oddity.LOOSE_NOTES, index);
					paragraphs.add(new WordParagraph(note.getValue(), Piece.textOf(note.getValue()),
							new WordParagraph.Style("", "", -1, false, false, false, 0), null, List.of(), index));
				});
	}

	private void headers(Styles styles) throws UnreadableFileException {
		var lines = new LinkedHashSet<String>();
		for (String type : List.of("header", "footer")) {
			for (String part : relationships.targets(type).toList()) {
				var none = new KeptParts(container, Relationships.of(container, part), types);
				var story = new StoryReader(new Surroundings(styles, null, none, new Oddities(), new HashMap<>()), monitor);
				XmlCursor.read(container, part, story::read);
				story.finish().forEach(line -> lines.add(line.text().strip()));
			}
		}
		lines.remove("");
		if (!lines.isEmpty()) {
			String words = String.join(" | ", lines);
			oddities.headers(words.length() > LONGEST_HEADERS ? words.substring(0, LONGEST_HEADERS) + "…" : words);
		}
	}
}
