package org.chancery.word.stories;

import org.chancery.word.imports.container.XmlCursor;
import org.chancery.word.markup.Element;

/** What is behind the words at a place, and whether there is any room for them. */
final class Backgrounds {

	/** Lines and rows of no more than two points, in twentieths of a point, show nothing. */
	private static final int NO_ROOM = 40;

	private String colour;
	private boolean narrow;

	/** Enters a paragraph, cell, row or box; returns what {@link #leave} needs. */
	String enter(Element element) {
		String outer = (narrow ? "!" : "") + (colour == null ? "" : colour);
		Element properties = element.first(element.name() + "Pr");
		if (element.is("txbxContent")) {
			colour = null;
			narrow = false;
		} else if (properties != null) {
			Element shade = properties.first("shd");
			String fill = shade == null ? null : shade.attribute("fill");
			colour = fill == null || fill.equals("auto") ? colour : fill;
			narrow |= isNarrow(properties.first("spacing"), "line", "lineRule")
					|| isNarrow(properties.first("trHeight"), "val", "hRule");
		}
		return outer;
	}

	private static boolean isNarrow(Element measure, String length, String rule) {
		return measure != null && "exact".equals(measure.attribute(rule))
				&& XmlCursor.number(measure.attribute(length), NO_ROOM + 1) <= NO_ROOM;
	}

	void leave(String outer) {
		narrow = outer.startsWith("!");
		String before = narrow ? outer.substring(1) : outer;
		colour = before.isEmpty() ? null : before;
	}

	String colour() {
		return colour;
	}

	int squeezed() {
		return narrow ? Appearance.TINY : 0;
	}
}
