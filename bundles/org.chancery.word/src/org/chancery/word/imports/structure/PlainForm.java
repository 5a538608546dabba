package org.chancery.word.imports.structure;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: capitals, without accents, one space between them. */
final class PlainForm {

	private PlainForm() {
	}

	/** Capitals without accents. */
	static String upper(String text) {
		String upper = text.toUpperCase(Locale.ROOT);
		for (int i = 0; i < upper.length(); i++) {
			if (upper.charAt(i) >= 0x80) {
				return Normalizer.normalize(upper, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
			}
		}
		return upper;
	}

	/** One space for every run of white space, none at the ends. */
	static String squeeze(String text) {
		var squeezed = new StringBuilder(text.length());
		boolean gap = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isSpace(c)) {
				gap = !squeezed.isEmpty();
			} else {
				if (gap) {
					squeezed.append(' ');
					gap = false;
				}
				squeezed.append(c);
			}
		}
		return squeezed.toString();
	}

	/** Whether a character is white space, of whatever width. */
	static boolean isSpace(char c) {
		return c == ' ' || c == '\u00A0' || Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
	}

	/** The first place at or after {@code from} that is no white space. */
	static int skipSpace(String text, int from) {
		int at = from;
		while (at < text.length() && isSpace(text.charAt(at))) {
			at++;
		}
		return at;
	}
}
