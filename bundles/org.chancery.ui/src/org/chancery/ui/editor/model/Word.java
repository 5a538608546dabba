package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.List;

/** A word or number, a space, a punctuation mark or an atom, and where it begins. */
record Word(String text, int start, int length) {

	static List<Word> of(Prose prose) {
		String text = prose.text();
		List<Word> words = new ArrayList<>();
		for (int from = 0; from < text.length();) {
			int until = end(text, from);
			Atom atom = prose.atoms().get(from);
			String value = atom == null ? text.substring(from, until) : Atom.CHARACTER + atom.kind().name() + atom.label()
					+ atom.detail();
			words.add(new Word(value, from, until - from));
			from = until;
		}
		return words;
	}

	int end() {
		return start + length;
	}

	boolean isSpace() {
		return text.isBlank();
	}

	boolean same(Word other) {
		return text.equals(other.text);
	}

	private static int end(String text, int from) {
		int kind = kind(text.codePointAt(from));
		int until = from + Character.charCount(text.codePointAt(from));
		while (kind != 0 && until < text.length() && (kind(text.codePointAt(until)) == kind || isInNumber(text, until))) {
			until += Character.charCount(text.codePointAt(until));
		}
		return until;
	}

	/** A point or comma between two digits, as in 1,000 and 0.5. */
	private static boolean isInNumber(String text, int at) {
		return (text.charAt(at) == ',' || text.charAt(at) == '.') && Character.isDigit(text.charAt(at - 1))
				&& at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
	}

	/** 1 a letter or digit, 2 space, 0 what stands alone. */
	private static int kind(int point) {
		if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
			return 1;
		}
		return Character.isWhitespace(point) || Character.isSpaceChar(point) ? 2 : 0;
	}
}
