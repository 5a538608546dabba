package org.chancery.comparison.words;

/** Where phrases begin and end, so that a change is shown as the phrase that a person would say was changed. */
final class PhraseBoundary {

	private static final int LINE = 6;
	private static final int SENTENCE = 5;
	private static final int LIST = 4;
	private static final int COMMA = 3;
	private static final int OTHER_MARK = 1;

	private PhraseBoundary() {
	}

	/**
	 * Where a stretch that came or went stands best among the places where it means the same.
	 *
	 * @param left  how many tokens before it may change sides
	 * @param right how many behind it
	 * @return its start and end there
	 */
	static int[] slide(Tokens tokens, int start, int end, int left, int right) {
		int low = start;
		while (start - low < left && tokens.number(low - 1) == tokens.number(low - 1 + end - start)) {
			low--;
		}
		int high = start;
		while (high - start < right && tokens.number(high) == tokens.number(high + end - start)) {
			high++;
		}
		int best = high;
		int most = -1;
		for (int at = high; at >= low; at--) {
			int score = after(tokens, at - 1) + after(tokens, at + end - start - 1);
			if (score > most) {
				most = score;
				best = at;
			}
		}
		return new int[] { best, best + end - start };
	}

	/** How well the text parts behind a token. */
	private static int after(Tokens tokens, int index) {
		if (index < 0 || index + 1 >= tokens.size()) {
			return SENTENCE;
		}
		String text = tokens.text();
		int end = tokens.end(index);
		if (text.substring(end, tokens.next(index)).indexOf('\n') >= 0) {
			return LINE;
		}
		boolean spaced = tokens.next(index) > end;
		return switch (text.charAt(end - 1)) {
		case '.', '!', '?' -> spaced ? SENTENCE : OTHER_MARK;
		case ';', ':' -> spaced ? LIST : OTHER_MARK;
		case ',' -> COMMA;
		case ')', ']', '"', '\u201D', '\u00BB' -> OTHER_MARK;
		default -> "([".indexOf(text.charAt(tokens.start(index + 1))) >= 0 ? OTHER_MARK : 0;
		};
	}
}
