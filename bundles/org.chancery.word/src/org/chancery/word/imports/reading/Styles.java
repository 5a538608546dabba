package org.chancery.word.imports.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.imports.container.XmlCursor;

/** The styles of a file with what they inherit (ISO 29500-1, 17.7). */
final class Styles {

	private static final int LONGEST_CHAIN = 50;
	private static final String HEADING = "heading ";

	/** One style. */
	static final class Entry {
		String id = "";
		String name = "";
		String basedOn;
		boolean resolved;
		final ParagraphFormat paragraph = new ParagraphFormat();
		final RunFormat words = new RunFormat();
	}

	private final Map<String, Entry> byId = new HashMap<>();
	private final Entry none = new Entry();
	private Entry defaultParagraph = none;
	private String language;

	/** Reads the part of that name; no styles if there is none. */
	static Styles of(WordContainer container, String part) throws UnreadableFileException {
		var styles = new Styles();
		if (part != null) {
			XmlCursor.read(container, part, root -> root.children(styles::top));
		}
		return styles;
	}

	void top(XmlCursor element) throws UnreadableFileException {
		if (element.isWord() && element.is("style")) {
			style(element);
		} else if (element.isWord() && element.is("docDefaults")) {
			element.children(defaults -> defaults.children(properties -> {
				if (properties.is("rPr")) {
					var words = new RunFormat();
					words.read(properties);
					language = words.language;
				}
			}));
		}
	}

	private void style(XmlCursor element) throws UnreadableFileException {
		var entry = new Entry();
		String id = element.attribute("styleId");
		entry.id = id == null ? "" : id;
		String standard = element.attribute("default");
		boolean isDefault = "paragraph".equals(element.attribute("type")) && standard != null
				&& !standard.equals("0") && !standard.equals("false");
		element.children(child -> property(entry, child));
		byId.put(entry.id, entry);
		if (isDefault) {
			defaultParagraph = entry;
		}
	}

	private static void property(Entry entry, XmlCursor element) throws UnreadableFileException {
		if (!element.isWord()) {
			return;
		}
		switch (element.name()) {
		case "name" -> entry.name = element.value() == null ? "" : element.value().toLowerCase(Locale.ROOT).strip();
		case "basedOn" -> entry.basedOn = element.value();
		case "pPr" -> entry.paragraph.read(element);
		case "rPr" -> entry.words.read(element);
		default -> {
			// Table properties and what is shown in menus do not matter here.
		}
		}
	}

	/** Whether there is a style of that id. */
	boolean has(String id) {
		return byId.containsKey(id);
	}

	/** The style of that id with all that it inherits; the default paragraph style for null or an unknown id. */
	Entry paragraph(String id) {
		Entry entry = id == null ? defaultParagraph : byId.getOrDefault(id, defaultParagraph);
		resolve(entry, LONGEST_CHAIN);
		return entry;
	}

	/** The character style of that id with all that it inherits; an empty one for null or an unknown id. */
	Entry characters(String id) {
		Entry entry = id == null ? none : byId.getOrDefault(id, none);
		resolve(entry, LONGEST_CHAIN);
		return entry;
	}

	private void resolve(Entry entry, int chain) {
		if (entry.resolved || chain == 0) {
			return;
		}
		entry.resolved = true;
		Entry base = entry.basedOn == null ? null : byId.get(entry.basedOn);
		if (base != null && base != entry) {
			resolve(base, chain - 1);
			entry.paragraph.inherit(base.paragraph);
			entry.words.inherit(base.words);
		}
		if (entry.paragraph.outline == null && entry.name.startsWith(HEADING)) {
			int level = XmlCursor.number(entry.name.substring(HEADING.length()), 0);
			entry.paragraph.outline = level >= 1 && level <= 9 ? level - 1 : null;
		}
	}

	/** The language of the text by default; null if none is declared. */
	String language() {
		return language;
	}
}
