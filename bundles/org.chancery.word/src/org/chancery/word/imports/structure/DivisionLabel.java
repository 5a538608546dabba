package org.chancery.word.imports.structure;

import org.chancery.model.text.ClauseKind;

/**
 * The label of a part, title, chapter, section, article or annex at the start of a line.
 *
 * @param kind      what it labels
 * @param label     as it stands, white space squeezed
 * @param ordinal   what its number counts; 0 if it has none
 * @param end       where it ends in the line
 * @param rest      where the heading begins; the length of the line if there is none
 * @param separated whether more than a space stands between label and heading
 * @param bare      whether it is a number without a word
 */
record DivisionLabel(ClauseKind kind, String label, int ordinal, int end, int rest, boolean separated, boolean bare) {

	private static final int LONGEST_WORD = 12;
	private static final String SEPARATORS = ".:–—-‒―\n\t)";

	/**
	 * Reads the label at the start of a line.
	 *
	 * @param lenient whether the line stands out so much that a misspelt word or a missing number may pass
	 * @return null if there is none
	 */
	static DivisionLabel read(String line, boolean lenient) {
		int start = PlainForm.skipSpace(line, 0);
		boolean bracket = start < line.length() && line.charAt(start) == '[';
		int from = bracket ? start + 1 : start;
		int wordEnd = wordEnd(line, from);
		if (wordEnd == from || wordEnd - from > LONGEST_WORD + 2) {
			return null;
		}
		String word = line.substring(from, wordEnd);
		ClauseKind kind = DivisionWords.kind(word);
		if (kind == null) {
			DivisionLabel reversed = numberFirst(line, start, from);
			if (reversed != null || !lenient) {
				return reversed;
			}
			ClauseKind misspelt = DivisionWords.misspelt(word);
			return misspelt == null ? null : afterWord(line, start, wordEnd, misspelt, false);
		}
		return afterWord(line, start, wordEnd, kind, lenient);
	}

	private static DivisionLabel afterWord(String line, int start, int wordEnd, ClauseKind kind, boolean lenient) {
		int at = wordEnd;
		if (at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ':')) {
			at++;
		}
		int numberStart = PlainForm.skipSpace(line, at);
		DivisionNumber number = numberStart == wordEnd ? null : DivisionNumber.read(line, numberStart);
		if (number == null) {
			return lenient && (kind == ClauseKind.ANNEX || placeholder(line, numberStart)) ? unnumbered(line, start, wordEnd, kind) : null;
		}
		boolean glued = number.end() < line.length() && Character.isLetterOrDigit(line.charAt(number.end()));
		return glued ? null : made(line, start, number.end(), kind, number.ordinal());
	}

	/** "Article [ ]", "Article …": a number that is not known yet. */
	private static boolean placeholder(String line, int at) {
		return at < line.length() && "[…_".indexOf(line.charAt(at)) >= 0;
	}

	private static DivisionLabel unnumbered(String line, int start, int wordEnd, ClauseKind kind) {
		int end = wordEnd;
		int number = PlainForm.skipSpace(line, wordEnd);
		if (placeholder(line, number)) {
			int close = line.indexOf(']', number);
			end = line.charAt(number) == '[' && close > 0 ? close + 1 : number + 1;
			while (end < line.length() && (line.charAt(end) == '…' || line.charAt(end) == '_')) {
				end++;
			}
		}
		return made(line, start, end, kind, 0);
	}

	/** "FIRST PART", "Première partie", "Primera parte". */
	private static DivisionLabel numberFirst(String line, int start, int from) {
		CountingWords.Found number = CountingWords.read(line, from);
		if (number == null) {
			return null;
		}
		int wordStart = PlainForm.skipSpace(line, number.end());
		int wordEnd = wordEnd(line, wordStart);
		ClauseKind kind = wordEnd > wordStart && wordStart > number.end() ? DivisionWords.kind(line.substring(wordStart, wordEnd)) : null;
		return kind == null ? null : made(line, start, wordEnd, kind, number.value());
	}

	private static DivisionLabel made(String line, int start, int labelEnd, ClauseKind kind, int ordinal) {
		int end = labelEnd;
		if (line.charAt(start) == '[' && end < line.length() && line.charAt(end) == ']') {
			end++;
		}
		int rest = skipSeparators(line, end);
		boolean separated = line.substring(end, rest).chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
		return new DivisionLabel(kind, PlainForm.squeeze(line.substring(start, end)), ordinal, end, rest, separated, false);
	}

	/** Where the words begin behind what separates them from a label. */
	static int skipSeparators(String line, int from) {
		int at = from;
		while (at < line.length() && (PlainForm.isSpace(line.charAt(at)) || SEPARATORS.indexOf(line.charAt(at)) >= 0)) {
			at++;
		}
		return at;
	}

	/** A heading without what separates it from the words after it. */
	static String unclosed(String heading) {
		int end = heading.length();
		while (end > 0 && (PlainForm.isSpace(heading.charAt(end - 1)) || ":–—-‒―".indexOf(heading.charAt(end - 1)) >= 0)) {
			end--;
		}
		return PlainForm.squeeze(heading.substring(0, end));
	}

	/** Reads a number without a word, in figures or roman capitals, alone or before a heading; null if there is none. */
	static DivisionLabel bare(String line) {
		int start = PlainForm.skipSpace(line, 0);
		int end = start;
		while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
			end++;
		}
		String number = line.substring(start, end);
		boolean figures = !number.isEmpty() && number.length() <= 3 && number.chars().allMatch(c -> c >= '0' && c <= '9');
		int ordinal = figures ? Integer.parseInt(number) : number.equals(PlainForm.upper(number)) ? Roman.value(number) : 0;
		if (ordinal == 0) {
			return null;
		}
		DivisionLabel label = made(line, start, end, ClauseKind.ARTICLE, ordinal);
		boolean heading = label.alone(line) || label.rest > end && Character.isUpperCase(line.charAt(label.rest));
		return heading ? new DivisionLabel(label.kind, label.label, ordinal, end, label.rest, label.separated, true) : null;
	}

	/** The same label of another kind of division. */
	DivisionLabel of(ClauseKind other) {
		return new DivisionLabel(other, label, ordinal, end, rest, separated, bare);
	}

	private static int wordEnd(String line, int from) {
		int at = from;
		while (at < line.length() && (Character.isLetter(line.charAt(at)) || at > from && line.charAt(at) == '-'
				&& at + 1 < line.length() && Character.isLetter(line.charAt(at + 1)))) {
			at++;
		}
		return at;
	}

	/** Whether the line holds nothing but the label. */
	boolean alone(String line) {
		return rest >= line.length();
	}

	/** What follows the label. */
	String heading(String line) {
		return PlainForm.squeeze(line.substring(rest));
	}
}
