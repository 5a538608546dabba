package org.chancery.word.imports.structure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a part, chapter, article or annex as it follows the word: 5, 5 bis, 1.01, 12A, IV, A, 11-B, ONE,
 * premier, TWENTY-TWO, [5].
 *
 * @param ordinal what it counts; the last component of a compound number; 0 if it counts nothing
 * @param end     where it ends in the text
 * @param figures whether it is written in figures
 */
record DivisionNumber(int ordinal, int end, boolean figures) {

	private static final Set<String> AGAIN = Set.of("BIS", "TER", "QUATER", "QUINQUIES", "SEXIES", "SEPTIES", "OCTIES",
			"NOVIES", "DECIES");
	private static final Set<String> ORDINAL_ENDINGS = Set.of("ER", "RE", "ERE", "E", "EME", "O", "A", "ST", "ND", "RD",
			"TH");
	private static final Set<String> PRELIMINARY = Set.of("PRELIMINAR", "PRELIMINAIRE", "PRELIMINARY", "LIMINAIRE");
	private static final Pattern NUMBER_SIGN = Pattern.compile("[Nn](?:[oº°]|\\.\\s?[oº°]|[úu]m)\\.?");
	/** Roman numerals with the ending of an ordinal: Ier, IIe, IIIème. */
	private static final Pattern ROMAN_ORDINAL = Pattern.compile("(I)(?:ER|RE|ÈRE|ERE|er|re|ère|ere)|([IVX]{2,})(?:[eE]|[èeÈE][mM][eE])");
	private static final int MOST_DIGITS = 5;

	/** Reads the number that begins at a place; null if there is none. */
	static DivisionNumber read(String text, int from) {
		int start = skipNumberSign(text, from);
		boolean bracket = start < text.length() && text.charAt(start) == '[';
		DivisionNumber number = core(text, bracket ? start + 1 : start);
		if (number == null) {
			return null;
		}
		number = number.withAgain(text);
		if (!bracket) {
			return number;
		}
		int close = PlainForm.skipSpace(text, number.end);
		return close < text.length() && text.charAt(close) == ']'
				? new DivisionNumber(number.ordinal, close + 1, number.figures).withAgain(text) : null;
	}

	/** Skips "No.", "N.º", "Núm." and their like. */
	private static int skipNumberSign(String text, int from) {
		Matcher sign = NUMBER_SIGN.matcher(text).region(from, text.length());
		if (!sign.lookingAt()) {
			return from;
		}
		int number = PlainForm.skipSpace(text, sign.end());
		return number < text.length() && Character.isLetterOrDigit(text.charAt(number))
				&& (number > sign.end() || Character.isDigit(text.charAt(number))) ? number : from;
	}

	private static DivisionNumber core(String text, int from) {
		if (from >= text.length()) {
			return null;
		}
		char first = text.charAt(from);
		if (first >= '0' && first <= '9') {
			return figures(text, from);
		}
		return Character.isLetter(first) ? letters(text, from) : null;
	}

	private static DivisionNumber figures(String text, int from) {
		int at = from;
		int component = from;
		while (at < text.length()) {
			char c = text.charAt(at);
			boolean more = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
			if ((c == '.' || c == '-' || c == '–') && more) {
				component = at + 1;
			} else if (!(c >= '0' && c <= '9')) {
				break;
			}
			at++;
		}
		if (at - component > MOST_DIGITS) {
			return null;
		}
		return new DivisionNumber(Integer.parseInt(text.substring(component, at)), afterFigures(text, at), true);
	}

	/** A letter behind the figures (12A, 11-B, 2bis) or the ending of an ordinal (1er, 1º). */
	private static int afterFigures(String text, int at) {
		boolean stop = at + 1 < text.length() && text.charAt(at) == '.' && "ºª°".indexOf(text.charAt(at + 1)) >= 0;
		int word = stop || at + 1 < text.length() && text.charAt(at) == '-' ? at + 1 : at;
		int end = word;
		while (end < text.length() && (Character.isLetter(text.charAt(end)) || "ºª°".indexOf(text.charAt(end)) >= 0)) {
			end++;
		}
		String tail = PlainForm.upper(text.substring(word, end));
		boolean sign = tail.length() == 1 && "ºª°".contains(tail);
		boolean letter = tail.length() == 1 && Character.isLetter(tail.charAt(0));
		boolean known = sign || letter || AGAIN.contains(tail) || word == at && ORDINAL_ENDINGS.contains(tail);
		return known ? end : at;
	}

	private static DivisionNumber letters(String text, int from) {
		CountingWords.Found words = CountingWords.read(text, from);
		if (words != null) {
			return new DivisionNumber(words.value(), words.end(), false);
		}
		int end = from;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		String word = text.substring(from, end);
		int ordinal = Roman.value(word);
		Matcher roman = ROMAN_ORDINAL.matcher(word);
		if (ordinal == 0 && roman.matches()) {
			ordinal = Roman.value(roman.group(1) != null ? roman.group(1) : roman.group(2));
		}
		if (PRELIMINARY.contains(PlainForm.upper(word))) {
			return new DivisionNumber(0, end, false);
		}
		if (ordinal == 0 && end - from == 1 && Character.isUpperCase(word.charAt(0))) {
			ordinal = word.charAt(0) - 'A' + 1;
		}
		return ordinal > 0 ? new DivisionNumber(ordinal, afterLetters(text, end), false) : null;
	}

	/** A-1, B2, IV-A, IV.2. */
	private static int afterLetters(String text, int at) {
		int tail = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '.') ? at + 1 : at;
		int end = tail;
		while (end < text.length() && Character.isDigit(text.charAt(end))) {
			end++;
		}
		if (end > tail) {
			return end;
		}
		boolean letter = tail > at && text.charAt(at) == '-' && tail < text.length()
				&& Character.isUpperCase(text.charAt(tail))
				&& (tail + 1 == text.length() || !Character.isLetter(text.charAt(tail + 1)));
		return letter ? tail + 1 : at;
	}

	/** Takes in "bis" and its like, or a capital in parentheses, behind the number. */
	private DivisionNumber withAgain(String text) {
		int start = PlainForm.skipSpace(text, end);
		start += start < text.length() && text.charAt(start) == '-' && start == end ? 1 : 0;
		int stop = start;
		while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
			stop++;
		}
		if (stop > start && AGAIN.contains(PlainForm.upper(text.substring(start, stop)))) {
			return new DivisionNumber(ordinal, stop, figures);
		}
		boolean capital = start + 2 < text.length() && text.charAt(start) == '(' && text.charAt(start + 2) == ')'
				&& Character.isLetter(text.charAt(start + 1));
		int after = capital ? DivisionLabel.skipSeparators(text, start + 3) : text.length();
		return capital && (after == text.length() || after > start + 3 && Character.isUpperCase(text.charAt(after)))
				? new DivisionNumber(ordinal, start + 3, figures) : this;
	}
}
