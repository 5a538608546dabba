package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;

/**
 * Which words of two wordings of one clause have no counterpart in the other: words, numbers, punctuation and atoms. The
 * clause editor, the parallel text and the histories mark the same.
 *
 * @param removed stretches of the first wording, in order
 * @param added   stretches of the second
 */
public record WordMarks(List<Stretch> removed, List<Stretch> added) {

	/** Nothing differs. */
	public static final WordMarks NONE = new WordMarks(List.of(), List.of());

	/** Characters for private use (Unicode 23.5) each stand for one atom while wordings are compared. */
	private static final char FIRST_SIGN = '\uE000';
	private static final char LAST_SIGN = '\uF8FF';

	/** A stretch of positions. */
	public record Stretch(int start, int length) {

		/** The offset behind the last position. */
		public int end() {
			return start + length;
		}
	}

	/** The marks between two wordings. */
	public static WordMarks between(Prose first, Prose second) {
		if (first.text().equals(second.text()) && first.atoms().equals(second.atoms())) {
			return NONE;
		}
		Map<String, Character> signs = new HashMap<>();
		return of(WordDiff.between(signed(first, signs), signed(second, signs)));
	}

	/** The marks that the steps from one text to another stand for; spaces at their ends are not marked. */
	public static WordMarks of(List<Edit> edits) {
		List<Stretch> removed = new ArrayList<>();
		List<Stretch> added = new ArrayList<>();
		int before = 0;
		int after = 0;
		for (Edit each : edits) {
			switch (each.kind()) {
			case DELETED -> mark(each.text(), before, removed);
			case INSERTED -> mark(each.text(), after, added);
			case KEPT -> {
				// What stands in both is not marked.
			}
			}
			before += each.isOld() ? each.text().length() : 0;
			after += each.isNew() ? each.text().length() : 0;
		}
		return new WordMarks(removed, added);
	}

	/** Whether nothing differs. */
	public boolean isEmpty() {
		return removed.isEmpty() && added.isEmpty();
	}

	private static void mark(String words, int at, List<Stretch> into) {
		String stripped = words.strip();
		if (!words.isEmpty()) {
			int lead = stripped.isEmpty() ? 0 : words.indexOf(stripped);
			into.add(new Stretch(at + lead, stripped.isEmpty() ? words.length() : stripped.length()));
		}
	}

	/** The characters of a wording, each atom as the sign of what it says; more atoms than there are signs share the last. */
	private static String signed(Prose prose, Map<String, Character> signs) {
		var text = new StringBuilder(prose.text());
		prose.atoms().forEach((at, atom) -> text.setCharAt(at, signs.computeIfAbsent(atom.kind().name() + atom.label() + atom.detail(),
				said -> (char) Math.min(LAST_SIGN, FIRST_SIGN + signs.size()))));
		return text.toString();
	}
}
