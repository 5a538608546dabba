package org.chancery.word.imports.reading;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;

/** The numbers that Word counts for the paragraphs of a kept table, whose lists the copy cannot take along. */
final class CellNumbers {

	private final Surroundings around;
	private String style;
	private Integer list;
	private Integer level;

	/** @param around null where nothing is to be counted */
	CellNumbers(Surroundings around) {
		this.around = around != null && around.lists() != null ? around : null;
	}

	boolean counting() {
		return around != null;
	}

	/** The properties of a paragraph begin. */
	void begin() {
		style = null;
		list = null;
		level = null;
	}

	void style(String id) {
		style = id;
	}

	/** Reads {@code w:numPr}. */
	void read(XmlCursor numbering) throws UnreadableFileException {
		numbering.children(child -> {
			if (child.isWord() && child.is("ilvl")) {
				level = Math.clamp(child.number(0), 0, ListDefinitions.LEVELS - 1);
			} else if (child.isWord() && child.is("numId")) {
				list = child.number(0);
			}
		});
	}

	/** The number of the paragraph whose properties ended; empty if it has none. */
	String label() {
		if (around == null) {
			return "";
		}
		Styles.Entry entry = around.styles().paragraph(style);
		boolean own = list != null;
		Integer at = level != null ? level : own ? null : entry.paragraph.level;
		ListLabel label = around.lists().next(own ? list : entry.paragraph.list, at, entry.id);
		return label == null ? "" : label.text();
	}
}
