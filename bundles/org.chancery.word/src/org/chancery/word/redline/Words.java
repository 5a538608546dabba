package org.chancery.word.redline;

/** Where words end: letters and figures hold together, every other character stands alone. */
final class Words {

	private Words() {
	}

	/** Where the word that begins there ends. */
	static int end(String text, int from) {
		int first = text.codePointAt(from);
		int at = from + Character.charCount(first);
		if (!isPart(first)) {
			return at;
		}
		while (at < text.length()) {
			int c = text.codePointAt(at);
			if (!isPart(c) && !joins(text, at, c)) {
				return at;
			}
			at += Character.charCount(c);
		}
		return at;
	}

	private static boolean isPart(int c) {
		return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) || Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.getType(c) == Character.COMBINING_SPACING_MARK || c == 0x00AD;
	}

	/** An apostrophe between letters, a point or comma between figures. */
	private static boolean joins(String text, int at, int c) {
		if (at + 1 >= text.length()) {
			return false;
		}
		char before = text.charAt(at - 1);
		char after = text.charAt(at + 1);
		return switch (c) {
		case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
		case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
		default -> false;
		};
	}
}
