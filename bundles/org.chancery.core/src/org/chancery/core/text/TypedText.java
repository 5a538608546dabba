package org.chancery.core.text;

/** What is typed or pasted as far as a wording may hold it. */
public final class TypedText {

	/** What stands for an inline that is not words, wherever a wording is shown: the object replacement character. */
	public static final char SPECIAL = '\uFFFC';

	private TypedText() {
	}

	/**
	 * The text with line feeds for all line breaks, and without what XML 1.0 (section 2.2) cannot hold, lone surrogates and
	 * {@link #SPECIAL}.
	 */
	public static String clean(String typed) {
		String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
		if (lines.chars().allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t')) {
			return lines;
		}
		var clean = new StringBuilder(lines.length());
		lines.codePoints().filter(TypedText::allowed).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static boolean allowed(int c) {
		boolean space = c == '\n' || c == '\t';
		boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
		return (c >= ' ' || space) && !surrogate && c != SPECIAL && c != 0xFFFE && c != 0xFFFF;
	}
}
