package org.chancery.word.imports.reading;

/** The looks of words that a treaty keeps, as bits. */
public final class Look {

	/** No look of its own. */
	public static final int PLAIN = 0;
	/** Bold. */
	public static final int BOLD = 1;
	/** Italic. */
	public static final int ITALIC = 2;
	/** Underlined. */
	public static final int UNDERLINE = 4;
	/** Raised and small. */
	public static final int SUPERSCRIPT = 8;
	/** Lowered and small. */
	public static final int SUBSCRIPT = 16;

	/** Label that is text, in a ratification draft of our own. */
	public static final int LABEL = 32;
	/** Heading inside the paragraph of a clause, in a ratification draft of our own. */
	public static final int RUN_IN_HEADING = 64;

	private Look() {
	}
}
