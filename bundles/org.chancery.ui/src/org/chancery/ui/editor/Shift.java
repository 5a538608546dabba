package org.chancery.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.chancery.ui.editor.model.WordMarks.Stretch;

/** Carries marks along when words are typed before or inside them, until they are computed afresh. */
final class Shift {

	private Shift() {
	}

	static int prefix(String before, String after) {
		int most = Math.min(before.length(), after.length());
		int same = 0;
		while (same < most && before.charAt(same) == after.charAt(same)) {
			same++;
		}
		return same;
	}

	static int suffix(String before, String after, int prefix) {
		int most = Math.min(before.length(), after.length()) - prefix;
		int same = 0;
		while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
			same++;
		}
		return same;
	}

	static List<Stretch> all(List<Stretch> marks, String before, String after) {
		int from = prefix(before, after);
		int until = before.length() - suffix(before, after, from);
		int shift = after.length() - before.length();
		List<Stretch> moved = new ArrayList<>();
		for (Stretch mark : marks) {
			int start = mark.start() >= until ? mark.start() + shift : Math.min(mark.start(), from);
			int end = mark.end() >= until ? mark.end() + shift : Math.min(mark.end(), from);
			if (end > start) {
				moved.add(new Stretch(start, end - start));
			}
		}
		return moved;
	}
}
