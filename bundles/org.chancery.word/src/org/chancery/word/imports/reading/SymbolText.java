package org.chancery.word.imports.reading;

/** What characters of symbol fonts say. */
public final class SymbolText {

	private SymbolText() {
	}

	/**
	 * The characters of a {@code w:sym}.
	 *
	 * @param font its font; null if none is named
	 * @param code hexadecimal; null if none is named
	 */
	public static String of(String font, String code) {
		return Symbols.character(font, code);
	}
}
