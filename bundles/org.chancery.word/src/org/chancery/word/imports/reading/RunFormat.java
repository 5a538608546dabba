package org.chancery.word.imports.reading;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;

/** The properties of a run, or of the words that a style dresses (ISO 29500-1, 17.3.2). Unset where null. */
final class RunFormat {

	Boolean bold;
	Boolean italic;
	Boolean underline;
	Boolean hidden;
	Boolean struck;
	int vertical;
	String style;
	String language;
	boolean deletedMark;
	boolean insertedMark;

	void reset() {
		bold = null;
		italic = null;
		underline = null;
		hidden = null;
		struck = null;
		vertical = 0;
		style = null;
		language = null;
		deletedMark = false;
		insertedMark = false;
	}

	/** Reads {@code w:rPr}. */
	void read(XmlCursor properties) throws UnreadableFileException {
		properties.children(this::property);
	}

	private void property(XmlCursor element) {
		if (!element.isWord()) {
			return;
		}
		switch (element.name()) {
		case "b" -> bold = element.on();
		case "i" -> italic = element.on();
		case "u" -> underline = !"none".equals(element.value());
		case "vanish" -> hidden = element.on();
		case "strike", "dstrike" -> struck = element.on();
		case "vertAlign" -> vertical = vertical(element.value());
		case "rStyle" -> style = element.value();
		case "lang" -> language = element.value();
		case "del", "moveFrom" -> deletedMark = true;
		case "ins", "moveTo" -> insertedMark = true;
		default -> {
			// Sizes, colours and the like are dress, not text.
		}
		}
	}

	private static int vertical(String value) {
		return "superscript".equals(value) ? Look.SUPERSCRIPT : "subscript".equals(value) ? Look.SUBSCRIPT : 0;
	}

	/** Fills what is unset from what it is based on. */
	void inherit(RunFormat base) {
		bold = bold == null ? base.bold : bold;
		italic = italic == null ? base.italic : italic;
		underline = underline == null ? base.underline : underline;
		hidden = hidden == null ? base.hidden : hidden;
		struck = struck == null ? base.struck : struck;
		vertical = vertical == 0 ? base.vertical : vertical;
	}

	/** The look of the words. */
	int look() {
		return (on(bold) ? Look.BOLD : 0) | (on(italic) ? Look.ITALIC : 0) | (on(underline) ? Look.UNDERLINE : 0)
				| vertical;
	}

	static boolean on(Boolean property) {
		return property != null && property;
	}
}
