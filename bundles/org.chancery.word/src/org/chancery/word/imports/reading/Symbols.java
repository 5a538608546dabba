package org.chancery.word.imports.reading;

/** Turns characters of the symbol fonts, which lie in the private use area, into those of Unicode. */
final class Symbols {

	private static final int PRIVATE = 0xF000;
	private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
	private static final String GREEK_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

	private Symbols() {
	}

	/** What a bullet of a list looks like in plain text. */
	static String bullet(String text) {
		if (text.isEmpty()) {
			return "";
		}
		int first = text.codePointAt(0);
		return first >= PRIVATE && first <= PRIVATE + 0xFF ? "•" : text.strip();
	}

	/**
	 * The character of a {@code w:sym}.
	 *
	 * @param code hexadecimal, with or without the offset of the private use area
	 */
	static String character(String font, String code) {
		int value;
		try {
			value = code == null ? 0 : Integer.parseInt(code, 16);
		} catch (NumberFormatException e) {
			value = 0;
		}
		if (value <= 0 || value > Character.MAX_VALUE || Character.isSurrogate((char) value)) {
			return "\uFFFD";
		}
		int plain = value >= PRIVATE && value <= PRIVATE + 0xFF ? value - PRIVATE : value;
		if ("Symbol".equalsIgnoreCase(font)) {
			return symbol(plain);
		}
		return font != null && font.startsWith("Wingdings") ? dingbat(plain) : String.valueOf((char) plain);
	}

	private static String symbol(int code) {
		if (code >= 'A' && code <= 'Z') {
			return GREEK_CAPITALS.substring(code - 'A', code - 'A' + 1);
		}
		if (code >= 'a' && code <= 'z') {
			return GREEK_SMALL.substring(code - 'a', code - 'a' + 1);
		}
		return switch (code) {
		case 0xA3 -> "≤";
		case 0xB3 -> "≥";
		case 0xB0 -> "°";
		case 0xB1 -> "±";
		case 0xB4 -> "×";
		case 0xB7 -> "•";
		case 0xB8 -> "÷";
		case 0xB9 -> "≠";
		case 0xAE -> "→";
		case 0xD7 -> "⋅";
		default -> code < 0x80 ? String.valueOf((char) code) : String.valueOf((char) (PRIVATE + code));
		};
	}

	private static String dingbat(int code) {
		return switch (code) {
		case 0x6F, 0xA8 -> "☐";
		case 0x78, 0xFD -> "☒";
		case 0xFC -> "✓";
		case 0xFE -> "☑";
		case 0xE0, 0xF0 -> "→";
		case 0x6C, 0x9F, 0xA7 -> "•";
		default -> String.valueOf((char) (PRIVATE + code));
		};
	}
}
