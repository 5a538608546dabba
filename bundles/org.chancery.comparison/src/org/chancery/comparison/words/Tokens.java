package org.chancery.comparison.words;

import java.util.Arrays;

/**
 * A text cut into tokens: words with what holds them together ("co-operation", "Party's"), numbers ("12.5", "1,000"),
 * single marks of punctuation, single ideographs. Each keeps the spaces behind it; spaces before the first are the lead.
 * Nothing is lost: lead, words and spaces in order are the text. Two tokens have the same number if their words are equal
 * to the character; spaces do not count.
 */
public final class Tokens {

	private static final int CHARS_A_TOKEN = 5;
	private static final byte[] LATIN = new byte[256];
	private static final byte MARK = 0;
	private static final byte SPACE = 1;
	private static final byte LETTER = 2;
	private static final byte DIGIT = 3;
	private static final byte IDEOGRAPH = 4;

	static {
		for (int c = 0; c < LATIN.length; c++) {
			LATIN[c] = classify(c);
		}
	}

	private final String text;
	private int size;
	private int[] starts;
	private int[] ends;
	private int[] numbers;

	private Tokens(String text) {
		this.text = text;
		int guess = text.length() / CHARS_A_TOKEN + 4;
		starts = new int[guess];
		ends = new int[guess];
		numbers = new int[guess];
	}

	/** Cuts a text. Tokens of several texts can be compared if they share the vocabulary. */
	public static Tokens of(String text, Vocabulary vocabulary) {
		var tokens = new Tokens(text);
		int at = skipSpaces(text, 0);
		while (at < text.length()) {
			int end = wordEnd(text, at);
			tokens.add(at, end, vocabulary.number(text, at, end));
			at = skipSpaces(text, end);
		}
		return tokens;
	}

	/** The words of a text in lower case, as numbers and without marks; only if it has no word its marks. */
	public static int[] foldedWords(String text, Vocabulary vocabulary) {
		int[] words = new int[text.length() / CHARS_A_TOKEN + 4];
		int size = 0;
		for (int at = skipSpaces(text, 0); at < text.length();) {
			int end = wordEnd(text, at);
			if (type(text.codePointAt(at)) != MARK) {
				words = size == words.length ? Arrays.copyOf(words, size * 2) : words;
				words[size++] = vocabulary.folded(vocabulary.number(text, at, end));
			}
			at = skipSpaces(text, end);
		}
		return size > 0 ? Arrays.copyOf(words, size) : of(text, vocabulary).numbers();
	}

	private void add(int start, int end, int number) {
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
			numbers = Arrays.copyOf(numbers, size * 2);
		}
		starts[size] = start;
		ends[size] = end;
		numbers[size++] = number;
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** How many tokens there are. */
	public int size() {
		return size;
	}

	/** The number of a token's word in the vocabulary. */
	public int number(int index) {
		return numbers[index];
	}

	/** The word of a token, without spaces. */
	public String word(int index) {
		return text.substring(starts[index], ends[index]);
	}

	/** Where the word of a token begins in the text. */
	public int start(int index) {
		return starts[index];
	}

	/** Where the word of a token ends in the text, and the spaces behind it begin. */
	public int end(int index) {
		return ends[index];
	}

	/** Where the spaces behind a token end: at the next token, or at the end of the text. */
	public int next(int index) {
		return index + 1 < size ? starts[index + 1] : text.length();
	}

	/** The numbers of all tokens, a copy. */
	public int[] numbers() {
		return Arrays.copyOf(numbers, size);
	}

	/** Whether a character parts words and is none itself: white space, no-break spaces, zero-width ones. */
	static boolean isSpace(int c) {
		return type(c) == SPACE;
	}

	private static int skipSpaces(String text, int from) {
		int at = from;
		while (at < text.length() && type(text.charAt(at)) == SPACE) {
			at++;
		}
		return at;
	}

	private static int wordEnd(String text, int from) {
		int first = text.codePointAt(from);
		int at = from + Character.charCount(first);
		byte type = type(first);
		if (type == MARK || type == IDEOGRAPH) {
			return skipCombining(text, at);
		}
		while (at < text.length()) {
			int c = text.codePointAt(at);
			byte next = type(c);
			if (next == LETTER || next == DIGIT || joins(text, at, c)) {
				at += Character.charCount(c);
			} else {
				return at;
			}
		}
		return at;
	}

	/** Whether a mark inside a word or a number holds it together. */
	private static boolean joins(String text, int at, int c) {
		if (at + 1 >= text.length() || c > 0x2027) {
			return false;
		}
		byte before = type(text.charAt(at - 1));
		byte after = type(text.charAt(at + 1));
		return switch (c) {
		case '.', ',', ':' -> before == DIGIT && after == DIGIT;
		case '\'', '\u2019', '\u00B7' -> before == LETTER && after == LETTER;
		case '-', '\u2010', '\u2011' -> (before == LETTER || after == LETTER) && word(before) && word(after);
		default -> false;
		};
	}

	private static boolean word(byte type) {
		return type == LETTER || type == DIGIT;
	}

	private static int skipCombining(String text, int from) {
		int at = from;
		while (at < text.length() && isCombining(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isCombining(char c) {
		return c > 0x2FF && Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static byte type(int c) {
		return c < LATIN.length ? LATIN[c] : classify(c);
	}

	private static byte classify(int c) {
		if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF) {
			return SPACE;
		}
		if (Character.isIdeographic(c)) {
			return IDEOGRAPH;
		}
		if (Character.isDigit(c)) {
			return DIGIT;
		}
		int type = Character.getType(c);
		boolean part = Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.LETTER_NUMBER || c == 0x00AD;
		return part ? LETTER : MARK;
	}
}
