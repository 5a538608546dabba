package org.chancery.word.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.word.stories.Signs;

/** The lines of a story in order. */
final class Story {

	final String part;
	/** The full name of the part of the package in which it stands. */
	final String partName;
	final List<Line> lines = new ArrayList<>();
	/** The line in which each bookmark begins, by name. */
	final Map<String, Integer> bookmarks = new HashMap<>();
	/** How many rows its tables have so far. */
	int rows;
	/** How many visible characters stand in it so far. */
	int length;

	Story(String part, String partName) {
		this.part = part;
		this.partName = partName;
	}

	/** How many visible characters stand before a line, or before the end behind the last. */
	int start(int line) {
		return line < lines.size() ? lines.get(line).start() : length;
	}

	/** The index of the line in which a place is, or of the last before it; -1 before the first. */
	int lineAt(int visible) {
		int from = 0;
		int to = lines.size() - 1;
		while (from <= to) {
			int middle = from + to >>> 1;
			if (lines.get(middle).start() <= visible) {
				from = middle + 1;
			} else {
				to = middle - 1;
			}
		}
		return to;
	}

	/** How many characters of a text are visible. */
	static int visible(String text) {
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			count += LineBuilder.isSpace(text.charAt(i)) ? 0 : 1;
		}
		return count;
	}

	/** How many characters of a text are visible, without signs for what is no word. */
	static int words(String text) {
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			count += LineBuilder.isSpace(c) || c >= Signs.OBJECT && c <= Signs.COMPUTED ? 0 : 1;
		}
		return count;
	}
}
