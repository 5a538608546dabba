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

	private Look() {
	}
}
