package org.chancery.word.imports.reading;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;

/** Computes the numbers of the paragraphs of a story as Word does: it must be asked for each paragraph once, in order. */
public final class ParagraphNumbers {

	private final Styles styles;
	private final ListCounter lists;

	private ParagraphNumbers(Styles styles, ListCounter lists) {
		this.styles = styles;
		this.lists = lists;
	}

	/**
	 * Begins to count.
	 *
	 * @param styles  the markup of the styles; null if there is none
	 * @param numbers the markup of the list definitions; null if there is none
	 */
	public static ParagraphNumbers of(String styles, String numbers) throws UnreadableFileException {
		var known = new Styles();
		if (styles != null) {
			XmlCursor.read(styles, root -> root.children(known::top));
		}
		var lists = new ListDefinitions();
		if (numbers != null) {
			XmlCursor.read(numbers, root -> root.children(lists::top));
		}
		String language = known.language() == null ? "en" : known.language();
		return new ParagraphNumbers(known, new ListCounter(lists, known, language));
	}

	/**
	 * The number of the next paragraph; empty if it has none.
	 *
	 * @param style id of its style; null for the default
	 * @param list  the list that it names itself; null if it names none
	 * @param level the level that it names itself; null if it names none
	 */
	public String next(String style, Integer list, Integer level) {
		var format = new ParagraphFormat();
		format.list = list;
		format.level = level;
		Styles.Entry entry = styles.paragraph(style);
		format.inherit(entry.paragraph);
		ListLabel label = lists.next(format.list, format.level, entry.id);
		return label == null ? "" : label.text();
	}
}
