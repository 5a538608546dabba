package org.chancery.word.imports.reading;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;

/** The properties of a paragraph, or of the paragraphs that a style dresses (ISO 29500-1, 17.3.1). Unset where null. */
final class ParagraphFormat {

	/** The outline level of body text (ISO 29500-1, 17.3.1.20). */
	private static final int BODY = 9;

	String style;
	Integer outline;
	String alignment;
	Integer list;
	Integer level;
	final RunFormat mark = new RunFormat();

	/** Reads {@code w:pPr}. */
	void read(XmlCursor properties) throws UnreadableFileException {
		properties.children(this::property);
	}

	private void property(XmlCursor element) throws UnreadableFileException {
		if (!element.isWord()) {
			return;
		}
		switch (element.name()) {
		case "pStyle" -> style = element.value();
		case "outlineLvl" -> {
			int value = element.number(BODY);
			outline = value < 0 || value >= BODY ? -1 : value;
		}
		case "jc" -> alignment = element.value();
		case "numPr" -> element.children(this::numbering);
		case "rPr" -> mark.read(element);
		default -> {
			// Spacing, borders and the like are dress, not text.
		}
		}
	}

	private void numbering(XmlCursor element) {
		if (element.isWord() && element.is("ilvl")) {
			level = Math.clamp(element.number(0), 0, 8);
		} else if (element.isWord() && element.is("numId")) {
			list = element.number(0);
		}
	}

	/** Fills what is unset from what it is based on. */
	void inherit(ParagraphFormat base) {
		outline = outline == null ? base.outline : outline;
		alignment = alignment == null ? base.alignment : alignment;
		if (list == null) {
			list = base.list;
			level = level == null ? base.level : level;
		}
	}

	boolean centred() {
		return "center".equals(alignment);
	}

	int outlineLevel() {
		return outline == null ? -1 : outline;
	}
}
