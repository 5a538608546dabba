package org.chancery.word.imports.reading;

import java.util.Locale;

import org.chancery.core.numbering.NumberText;
import org.chancery.core.numbering.NumberWords;
import org.chancery.model.text.NumberFormat;

/** Writes a number in the formats of Word (ISO 29500-1, 17.18.59); decimal where the format is not one of treaties. */
final class ListNumber {

	private ListNumber() {
	}

	static String format(int number, String format, String language) {
		return switch (format) {
		case "none" -> "";
		case "upperRoman" -> NumberText.format(number, NumberFormat.UPPER_ROMAN, language);
		case "lowerRoman" -> NumberText.format(number, NumberFormat.LOWER_ROMAN, language);
		case "upperLetter" -> NumberText.format(number, NumberFormat.UPPER_LETTER, language);
		case "lowerLetter" -> NumberText.format(number, NumberFormat.LOWER_LETTER, language);
		case "decimalZero" -> (number >= 0 && number < 10 ? "0" : "") + number;
		case "cardinalText" -> capital(NumberWords.cardinal(number, language));
		case "ordinalText" -> capital(NumberWords.ordinal(number, language));
		case "ordinal" -> ordinal(number, language);
		default -> Integer.toString(number);
		};
	}

	private static String capital(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	private static String ordinal(int number, String language) {
		if (language.startsWith("fr")) {
			return number + (number == 1 ? "er" : "e");
		}
		if (language.startsWith("es")) {
			return number + "º";
		}
		int last = number % 10;
		boolean teen = number % 100 / 10 == 1;
		return number + (teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
	}
}
