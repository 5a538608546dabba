package org.chancery.word.imports.reading;

import java.util.HashMap;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.imports.container.XmlCursor;

/** The list definitions of a file (ISO 29500-1, 17.9). */
final class ListDefinitions {

	static final int LEVELS = 9;

	/** One level of a list. */
	static final class Level {
		int start = 1;
		String format = "decimal";
		String text = "";
		String style;
		boolean legal;
		/** Restarts after this level, counted from 1; 0 never; -1 after any level above. */
		int restart = -1;
	}

	/** A list definition, or what one instance of it overrides. */
	static final class Definition {
		int id;
		final Level[] levels = new Level[LEVELS];
		final Integer[] starts = new Integer[LEVELS];
		String styleLink;
		String numStyleLink;
		int base = -1;
	}

	private final Map<Integer, Definition> definitions = new HashMap<>();
	private final Map<Integer, Definition> instances = new HashMap<>();

	static ListDefinitions of(WordContainer container, String part) throws UnreadableFileException {
		var lists = new ListDefinitions();
		if (part != null) {
			XmlCursor.read(container, part, root -> root.children(lists::top));
		}
		return lists;
	}

	void top(XmlCursor element) throws UnreadableFileException {
		if (element.isWord() && element.is("abstractNum")) {
			var definition = new Definition();
			definition.id = XmlCursor.number(element.attribute("abstractNumId"), -1);
			element.children(child -> definition(definition, child));
			definitions.put(definition.id, definition);
		} else if (element.isWord() && element.is("num")) {
			var instance = new Definition();
			instance.id = XmlCursor.number(element.attribute("numId"), -1);
			element.children(child -> instance(instance, child));
			instances.put(instance.id, instance);
		}
	}

	private static void definition(Definition definition, XmlCursor element) throws UnreadableFileException {
		switch (element.name()) {
		case "lvl" -> level(definition, element);
		case "styleLink" -> definition.styleLink = element.value();
		case "numStyleLink" -> definition.numStyleLink = element.value();
		default -> {
			// The template and multi-level hints are for the menus of Word.
		}
		}
	}

	private static void instance(Definition instance, XmlCursor element) throws UnreadableFileException {
		if (element.is("abstractNumId")) {
			instance.base = element.number(-1);
		} else if (element.is("lvlOverride")) {
			int index = index(element);
			element.children(child -> {
				if (child.is("startOverride")) {
					instance.starts[index] = child.number(1);
				} else if (child.is("lvl")) {
					level(instance, child);
				}
			});
		}
	}

	private static int index(XmlCursor element) {
		return Math.clamp(XmlCursor.number(element.attribute("ilvl"), 0), 0, LEVELS - 1);
	}

	private static void level(Definition definition, XmlCursor element) throws UnreadableFileException {
		var level = new Level();
		definition.levels[index(element)] = level;
		element.children(child -> {
			switch (child.name()) {
			case "start" -> level.start = child.number(1);
			case "numFmt" -> level.format = child.value() == null ? "decimal" : child.value();
			case "lvlText" -> level.text = child.value() == null ? "" : child.value();
			case "pStyle" -> level.style = child.value();
			case "isLgl" -> level.legal = child.on();
			case "lvlRestart" -> level.restart = child.number(-1);
			default -> {
				// Indents and fonts of the number are dress.
			}
			}
		});
	}

	/** The instance of that number; null if there is none. */
	Definition instance(int number) {
		return instances.get(number);
	}

	/** The definition behind an instance, through the list style if there is one; null if there is none. */
	Definition definition(Definition instance, Styles styles) {
		Definition definition = definitions.get(instance.base);
		if (definition == null || definition.numStyleLink == null) {
			return definition;
		}
		String link = definition.numStyleLink;
		for (Definition other : definitions.values()) {
			if (link.equals(other.styleLink)) {
				return other;
			}
		}
		Integer number = styles.paragraph(link).paragraph.list;
		Definition linked = number == null ? null : instances.get(number);
		return linked == null ? definition : definitions.getOrDefault(linked.base, definition);
	}
}
