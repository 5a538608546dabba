package org.chancery.word.stories;

import java.util.Map;

/** Colours as Word writes them (ISO 29500-1, 17.18.38 and 17.18.40). */
final class Colours {

	static final int BLACK = 0;
	static final int WHITE = 0xFFFFFF;
	/** Words whose colour differs by less than this in each of red, green and blue cannot be told from the paper. */
	private static final int UNSEEN = 24;
	private static final Map<String, Integer> NAMED = Map.of("white", WHITE, "yellow", 0xFFFF00, "lightGray", 0xC0C0C0,
			"cyan", 0x00FFFF, "green", 0x00FF00, "magenta", 0xFF00FF);

	private Colours() {
	}

	/** The colour that six hexadecimal digits name; another one if they name none, as "auto" does not. */
	static int of(String text, int otherwise) {
		if (text == null || text.length() != 6) {
			return otherwise;
		}
		try {
			return Integer.parseInt(text, 16);
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	/**
	 * The colour that a name of the theme stands for where it is that of the paper, which themes leave white; another one
	 * for all other names (ISO 29500-1, 17.18.97).
	 *
	 * @param shade how much darker it is made; null for not at all
	 */
	static int themed(String name, String shade, int otherwise) {
		boolean paper = "background1".equals(name) || "light1".equals(name);
		return paper && (shade == null || shade.equalsIgnoreCase("FF")) ? WHITE : otherwise;
	}

	/** The colour of a marker pen; black for the dark ones. */
	static int named(String name) {
		return name == null ? WHITE : NAMED.getOrDefault(name, BLACK);
	}

	static boolean alike(int one, int other) {
		for (int shift = 0; shift <= 16; shift += 8) {
			if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) >= UNSEEN) {
				return false;
			}
		}
		return true;
	}
}
