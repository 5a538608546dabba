package org.chancery.word.stories;

/** Single characters of private use that stand for what is no word. */
public final class Signs {

	/** A picture, an embedded file or the like. */
	public static final char OBJECT = '\uE000';
	/** A reference to a footnote or endnote. */
	public static final char NOTE = '\uE001';
	/** A number that Word computes anew whenever it shows the page: of the page, of pages, the date. */
	public static final char COMPUTED = '\uE002';

	private Signs() {
	}

	/** A text as a person reads it, with signs as words in braces. */
	public static String readable(String text) {
		if (text.chars().noneMatch(c -> c >= OBJECT && c <= COMPUTED)) {
			return text;
		}
		return text.replace(String.valueOf(OBJECT), "{object}").replace(String.valueOf(NOTE), "{note}")
				.replace(String.valueOf(COMPUTED), "{computed number}");
	}
}
