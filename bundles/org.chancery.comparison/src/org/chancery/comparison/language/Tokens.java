package org.chancery.comparison.language;

import java.util.Arrays;
import java.util.Locale;

/** A text in words, figures and signs, each with its place and its form in small letters. White space is left out. */
final class Tokens {

	/** A row of letters. */
	static final byte WORD = 0;
	/** A row of digits with the separators inside. */
	static final byte FIGURE = 1;
	/** Any other character. */
	static final byte SIGN = 2;

	final String text;
	private final boolean elides;
	private int count;
	private int[] starts;
	private int[] ends;
	private byte[] kinds;
	private String[] words;

	/** @param elides whether an apostrophe ends a word, as in French */
	Tokens(String text, boolean elides) {
		this.text = text;
		this.elides = elides;
		int room = text.length() / 5 + 8;
		starts = new int[room];
		ends = new int[room];
		kinds = new byte[room];
		words = new String[room];
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			at = Character.isWhitespace(c) || Character.isSpaceChar(c) ? at + 1 : take(at, c);
		}
	}

	int count() {
		return count;
	}

	int start(int token) {
		return starts[token];
	}

	int end(int token) {
		return ends[token];
	}

	/** The token in small letters; empty beyond either end. */
	String word(int token) {
		return token < 0 || token >= count ? "" : words[token];
	}

	boolean isWord(int token) {
		return token >= 0 && token < count && kinds[token] == WORD;
	}

	boolean isFigure(int token) {
		return token >= 0 && token < count && kinds[token] == FIGURE;
	}

	boolean isCapital(int token) {
		return token >= 0 && token < count && Character.isUpperCase(text.charAt(starts[token]));
	}

	/** Whether nothing stands between a token and the one before. */
	boolean isClose(int token) {
		return token > 0 && token < count && starts[token] == ends[token - 1];
	}

	/** Whether a sentence, or one of its members, ends with a token. */
	boolean isStop(int token) {
		if (token < 0 || token >= count || kinds[token] != SIGN) {
			return false;
		}
		char c = text.charAt(starts[token]);
		return c == ';' || c == ':' || (c == '.' || c == '?' || c == '!')
				&& (token + 1 == count || !isClose(token + 1) && !Character.isLowerCase(text.charAt(starts[token + 1])));
	}

	private int take(int at, char c) {
		int end;
		byte kind;
		if (Character.isLetter(c)) {
			kind = WORD;
			end = wordEnd(at);
		} else if (Character.isDigit(c)) {
			kind = FIGURE;
			end = figureEnd(at);
		} else {
			kind = SIGN;
			end = at + 1;
		}
		add(at, end, kind);
		return end;
	}

	private int wordEnd(int at) {
		int end = at + 1;
		while (end < text.length()) {
			char c = text.charAt(end);
			if (isApostrophe(c) && elides) {
				return end + 1;
			}
			boolean inside = isApostrophe(c) && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
			if (!inside && (!Character.isLetterOrDigit(c) || c == 'º' || c == 'ª')) {
				break;
			}
			end++;
		}
		return end;
	}

	private static boolean isApostrophe(char c) {
		return c == '\'' || c == '’';
	}

	private int figureEnd(int at) {
		int end = digits(at);
		boolean grouped = end - at <= 3;
		while (end + 1 < text.length()) {
			char c = text.charAt(end);
			boolean point = (c == '.' || c == ',') && Character.isDigit(text.charAt(end + 1));
			boolean space = grouped && (c == ' ' || c == '\u00a0' || c == '\u202f') && digits(end + 1) == end + 4;
			if (!point && !space) {
				break;
			}
			end = digits(end + 1);
		}
		return end;
	}

	private int digits(int at) {
		int end = at;
		while (end < text.length() && Character.isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private void add(int start, int end, byte kind) {
		if (count == starts.length) {
			int room = count * 2;
			starts = Arrays.copyOf(starts, room);
			ends = Arrays.copyOf(ends, room);
			kinds = Arrays.copyOf(kinds, room);
			words = Arrays.copyOf(words, room);
		}
		starts[count] = start;
		ends[count] = end;
		kinds[count] = kind;
		words[count++] = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
	}
}
