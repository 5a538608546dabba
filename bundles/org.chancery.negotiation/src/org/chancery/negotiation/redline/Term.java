package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Words looked for. They count in any inflection and with any signs between them, but in their order and in one sentence.
 * The words alone are as few as the form of a sign allows: what has no letter and no digit is looked for nowhere.
 */
final class Term {

	/** Where it stands. @param first index of its first word; @param end index behind its last */
	record Found(int first, int end) {
	}

	private final String[] words;
	private final boolean exact;

	Term(String words, boolean exact, Stems stems) {
		WordRow row = WordRow.of(words, stems);
		this.exact = exact;
		this.words = new String[row.count()];
		for (int i = 0; i < row.count(); i++) {
			this.words[i] = exact ? row.folded(i) : row.stem(i);
		}
	}

	/** Whether there is anything to look for. */
	boolean isEmpty() {
		return words.length == 0;
	}

	/** Stems that a text must have; empty if the words are looked for in their very form. */
	List<String> stems() {
		return exact ? List.of() : List.of(words);
	}

	List<Found> find(WordRow row, String text) {
		List<Found> found = new ArrayList<>();
		for (int i = 0; i + words.length <= row.count(); i++) {
			if (stands(row, text, i)) {
				found.add(new Found(i, i + words.length));
				i += words.length - 1;
			}
		}
		return found;
	}

	private boolean stands(WordRow row, String text, int at) {
		for (int i = 0; i < words.length; i++) {
			if (!words[i].equals(exact ? row.folded(at + i) : row.stem(at + i))
					|| i > 0 && ends(text, row.end(at + i - 1), row.start(at + i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether a sentence or a member of one ends between two places. */
	static boolean ends(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '.' || c == ';' || c == ':' || c == '?' || c == '!' || c == '\n') {
				return true;
			}
		}
		return false;
	}
}
