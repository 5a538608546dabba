package org.chancery.core.numbering;

import java.util.Locale;
import java.util.OptionalInt;

import org.chancery.model.text.NumberFormat;

/** Writes and reads ordinals in the formats of ISO 29500-1, 17.18.59 that treaties use. */
public final class NumberText {

	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] ROMAN_DIGITS = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };
	private static final int ALPHABET = 26;
	/** Word repeats a letter (aa, bb) beyond z; nobody numbers further than this. */
	private static final int LARGEST_LETTER = ALPHABET * 5;
	private static final int LARGEST_ROMAN = 3999;

	private NumberText() {
	}

	/** The ordinal as text; decimal where the format has no way to write it. {@code language} matters for words only. */
	public static String format(int ordinal, NumberFormat format, String language) {
		return switch (format) {
		case NONE -> "";
		case DECIMAL -> Integer.toString(ordinal);
		case UPPER_ROMAN -> roman(ordinal).toUpperCase(Locale.ROOT);
		case LOWER_ROMAN -> roman(ordinal);
		case UPPER_LETTER -> letter(ordinal).toUpperCase(Locale.ROOT);
		case LOWER_LETTER -> letter(ordinal);
		case UPPER_WORD -> NumberWords.cardinal(ordinal, language).toUpperCase(Locale.ROOT);
		case ORDINAL_WORD -> NumberWords.ordinal(ordinal, language);
		};
	}

	/** The ordinal that the text writes in that format; empty if it is no such number. */
	public static OptionalInt parse(String text, NumberFormat format, String language) {
		int value = switch (format) {
		case NONE -> 0;
		case DECIMAL -> decimal(text);
		case UPPER_ROMAN -> text.equals(text.toUpperCase(Locale.ROOT)) ? romanValue(text.toLowerCase(Locale.ROOT)) : 0;
		case LOWER_ROMAN -> romanValue(text);
		case UPPER_LETTER -> text.equals(text.toUpperCase(Locale.ROOT)) ? letterValue(text.toLowerCase(Locale.ROOT)) : 0;
		case LOWER_LETTER -> letterValue(text);
		case UPPER_WORD, ORDINAL_WORD -> NumberWords.value(text, language);
		};
		return value > 0 && format(value, format, language).equalsIgnoreCase(text) ? OptionalInt.of(value) : OptionalInt.empty();
	}

	private static String roman(int ordinal) {
		if (ordinal < 1 || ordinal > LARGEST_ROMAN) {
			return Integer.toString(ordinal);
		}
		var text = new StringBuilder();
		int rest = ordinal;
		for (int i = 0; i < ROMAN_VALUES.length; i++) {
			while (rest >= ROMAN_VALUES[i]) {
				text.append(ROMAN_DIGITS[i]);
				rest -= ROMAN_VALUES[i];
			}
		}
		return text.toString();
	}

	private static int romanValue(String text) {
		int value = 0;
		int at = 0;
		for (int i = 0; i < ROMAN_VALUES.length; i++) {
			while (text.startsWith(ROMAN_DIGITS[i], at)) {
				value += ROMAN_VALUES[i];
				at += ROMAN_DIGITS[i].length();
			}
		}
		return at == text.length() ? value : 0;
	}

	private static String letter(int ordinal) {
		if (ordinal < 1 || ordinal > LARGEST_LETTER) {
			return Integer.toString(ordinal);
		}
		char letter = (char) ('a' + (ordinal - 1) % ALPHABET);
		return String.valueOf(letter).repeat((ordinal - 1) / ALPHABET + 1);
	}

	private static int letterValue(String text) {
		if (text.isEmpty() || text.length() > LARGEST_LETTER / ALPHABET) {
			return 0;
		}
		char first = text.charAt(0);
		boolean same = text.chars().allMatch(c -> c == first);
		return same && first >= 'a' && first <= 'z' ? (text.length() - 1) * ALPHABET + first - 'a' + 1 : 0;
	}

	private static int decimal(String text) {
		boolean digits = !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
		return digits ? Integer.parseInt(text) : 0;
	}
}
