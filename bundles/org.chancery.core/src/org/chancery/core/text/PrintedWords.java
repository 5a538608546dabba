package org.chancery.core.text;

import java.util.Arrays;
import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedInline;

/** Words as they are printed, with the position in the inlines that each character comes from. */
final class PrintedWords {

	private final StringBuilder text = new StringBuilder();
	private int[] positions = new int[64];
	/** Characters that come from inlines that are not runs, up to each. */
	private int[] special = new int[64];

	static PrintedWords plain(String words) {
		var printed = new PrintedWords();
		printed.append(words, 0, true);
		return printed;
	}

	static PrintedWords of(List<ProjectedInline> content) {
		var printed = new PrintedWords();
		int position = 0;
		for (ProjectedInline inline : content) {
			boolean run = inline instanceof ProjectedInline.Run;
			String words = PlainText.of(List.of(inline));
			printed.append(words, position, run);
			position += run ? words.length() : 1;
		}
		return printed;
	}

	private void append(String words, int position, boolean run) {
		int length = text.length();
		if (length + words.length() > positions.length) {
			int room = Math.max(positions.length * 2, length + words.length());
			positions = Arrays.copyOf(positions, room);
			special = Arrays.copyOf(special, room);
		}
		for (int i = 0; i < words.length(); i++) {
			positions[length + i] = run ? position + i : position;
			special[length + i] = (length + i == 0 ? 0 : special[length + i - 1]) + (run ? 0 : 1);
		}
		text.append(words);
	}

	String text() {
		return text.toString();
	}

	/** The position that a character comes from. */
	int position(int character) {
		return positions[character];
	}

	/** Whether all characters from one to before another come from runs, and from neighbouring positions. */
	boolean plain(int from, int to) {
		int before = from == 0 ? 0 : special[from - 1];
		return special[to - 1] == before && positions[to - 1] - positions[from] == to - 1 - from;
	}
}
