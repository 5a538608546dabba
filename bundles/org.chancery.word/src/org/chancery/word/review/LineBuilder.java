package org.chancery.word.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chancery.word.stories.Signs;

/** Gathers what stands in one paragraph. */
final class LineBuilder {

	final List<Line.Field> fields = new ArrayList<>(0);
	final List<String> objects = new ArrayList<>(0);
	final List<String> bookmarks = new ArrayList<>(0);
	private final StringBuilder text = new StringBuilder();
	private char[] looks = {};
	private int looked;
	String label = "";
	boolean contents;
	int start;

	void add(String words, int look) {
		if (look != 0 || looked > 0) {
			looks = looks.length < text.length() + words.length()
					? Arrays.copyOf(looks, (text.length() + words.length()) * 2) : looks;
			Arrays.fill(looks, text.length(), text.length() + words.length(), (char) look);
			looked = text.length() + words.length();
		}
		text.append(words);
	}

	boolean isEmpty() {
		return label.isEmpty() && objects.isEmpty() && text.toString().isBlank();
	}

	Line finish(int row, int column, int anchor, String part) {
		String words = text.toString();
		int from = 0;
		while (from < words.length() && isSpace(words.charAt(from))) {
			from++;
		}
		int to = words.length();
		while (to > from && isSpace(words.charAt(to - 1))) {
			to--;
		}
		if (contents) {
			to = withoutPage(words, from, to);
		}
		char[] own = looked <= from ? new char[0] : Arrays.copyOfRange(looks, from, Math.min(to, looked));
		return new Line(words.substring(from, to), own, label, row, column, List.copyOf(fields), List.copyOf(objects), start,
				anchor, contents ? Parts.CONTENTS : part);
	}

	/** The page at the end of an entry of a table of contents is computed. */
	private static int withoutPage(String words, int from, int to) {
		int end = to;
		while (end > from && (Character.isDigit(words.charAt(end - 1)) || words.charAt(end - 1) == Signs.COMPUTED)) {
			end--;
		}
		while (end > from && isSpace(words.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	static boolean isSpace(char c) {
		return c <= ' ' || c == '\u2028';
	}

}
