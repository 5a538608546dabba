package org.chancery.word.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.reading.ParagraphNumbers;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.TreeWriter;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.stories.StoryWalker;
import org.chancery.word.stories.StyleSheet;

/** All that a file without tracked changes shows, as stories of lines. */
final class FileText {

	final WordPackage file;
	final StyleSheet styles;
	final Story body;
	final Story boxes;
	final Story footnotes;
	final Story endnotes;
	/** Headers and footers by the name of their part. */
	final Map<String, Story> margins = new LinkedHashMap<>();
	/** The notes referred to in the body, in order, each with the line that refers to it. */
	final Map<String, Integer> footnoteOrder = new LinkedHashMap<>();
	final Map<String, Integer> endnoteOrder = new LinkedHashMap<>();
	/** Section properties in order. */
	final List<Element> sections = new ArrayList<>();

	private FileText(WordPackage file) throws UnreadableFileException {
		this.file = file;
		this.styles = StyleSheet.of(file);
		this.body = new Story(Parts.BODY, file.main());
		this.boxes = new Story(Parts.BOX, file.main());
		this.footnotes = new Story(Parts.FOOTNOTE, part(file, "footnotes"));
		this.endnotes = new Story(Parts.ENDNOTE, part(file, "endnotes"));
	}

	/** Reads a file. */
	static FileText of(WordPackage file) throws UnreadableFileException {
		var text = new FileText(file);
		ParagraphNumbers numbers = ParagraphNumbers.of(text.markup("styles"), text.markup("numbering"));
		Element root = file.root(file.main());
		Element content = root == null ? null : root.first("body");
		if (content == null) {
			throw new UnreadableFileException("The file holds no text.");
		}
		text.read(content, text.body, numbers, -1);
		text.notes("footnotes", text.footnoteOrder, text.footnotes);
		text.notes("endnotes", text.endnoteOrder, text.endnotes);
		for (String kind : List.of("header", "footer")) {
			for (String part : file.relationships(file.main()).targets(kind).toList()) {
				text.margin(part, kind);
			}
		}
		return text;
	}

	private String markup(String type) throws UnreadableFileException {
		Element root = root(type);
		return root == null ? null : TreeWriter.markup(root);
	}

	/** The tree of the part that the main part has for a purpose; null if it has none. */
	Element root(String type) throws UnreadableFileException {
		return root(file, type);
	}

	/** The tree of the part that the main part of a file has for a purpose; null if it has none. */
	static Element root(WordPackage file, String type) throws UnreadableFileException {
		String part = part(file, type);
		return part.isEmpty() ? null : file.root(part);
	}

	/** The part that the main part of a file has for a purpose; empty if it has none. */
	static String part(WordPackage file, String type) throws UnreadableFileException {
		return file.relationships(file.main()).targets(type).filter(file::has).findFirst().orElse("");
	}

	private void read(Element holder, Story story, ParagraphNumbers numbers, int anchor) {
		var reader = new LineReader(this, story, numbers, anchor);
		new StoryWalker(reader, styles).walk(holder);
	}

	private void notes(String type, Map<String, Integer> order, Story story) throws UnreadableFileException {
		Element root = root(type);
		if (root == null) {
			return;
		}
		Map<String, Element> notes = notes(root);
		for (Map.Entry<String, Integer> reference : order.entrySet()) {
			Element note = notes.remove(reference.getKey());
			if (note != null) {
				read(note, story, null, reference.getValue());
			}
		}
		for (Element loose : notes.values()) {
			read(loose, story, null, -1);
		}
	}

	/** The notes of a part by id, without the lines that separate them from the text. */
	static Map<String, Element> notes(Element root) {
		Map<String, Element> notes = new LinkedHashMap<>();
		Set<String> ordinary = Set.of("normal", "");
		root.elements().forEach(note -> {
			String type = note.attribute("type");
			if (note.attribute("id") != null && ordinary.contains(type == null ? "" : type)) {
				notes.put(note.attribute("id"), note);
			}
		});
		return notes;
	}

	private void margin(String part, String kind) throws UnreadableFileException {
		Element root = file.root(part);
		if (root != null && !margins.containsKey(part)) {
			var story = new Story(kind, part);
			margins.put(part, story);
			read(root, story, null, -1);
		}
	}
}
