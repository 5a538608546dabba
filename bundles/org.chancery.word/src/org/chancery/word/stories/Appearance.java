package org.chancery.word.stories;

/** How words look, as a set of bits. */
public final class Appearance {

	/** Not shown ({@code w:vanish}). */
	public static final int HIDDEN = 1;
	/** In the colour of what is behind them. */
	public static final int COLOURLESS = 2;
	/** Too small to be read. */
	public static final int TINY = 4;
	/** Struck through. */
	public static final int STRUCK = 8;
	public static final int BOLD = 16;
	public static final int ITALIC = 32;
	public static final int UNDERLINED = 64;
	public static final int RAISED = 128;
	public static final int LOWERED = 256;
	/** Not shown where Word shows a file as a web page. */
	public static final int WEB_HIDDEN = 512;

	/** The bits of what a reader does not see. */
	public static final int CONCEALED = HIDDEN | COLOURLESS | TINY;

	private static final String[] NAMES = { "hidden", "colour of the background", "too small to read", "struck through",
			"bold", "italic", "underlined", "superscript", "subscript", "hidden on the web" };

	private Appearance() {
	}

	/** The look in words, separated by commas; empty for plain words. */
	public static String describe(int look) {
		var words = new StringBuilder();
		for (int i = 0; i < NAMES.length; i++) {
			if ((look & 1 << i) != 0) {
				words.append(words.isEmpty() ? "" : ", ").append(NAMES[i]);
			}
		}
		return words.toString();
	}
}
