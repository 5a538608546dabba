package org.chancery.word.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chancery.core.numbering.NumberText;
import org.chancery.core.projection.NumberRule;

/** A multilevel list ({@code w:abstractNum}) that counts as Word does (ISO 29500-1, 17.9). */
final class ListOutline {

	/** ISO 29500-1, 17.9.6: nine levels. */
	static final int LEVELS = 9;
	private static final int RESET = Integer.MIN_VALUE;
	/** A level that was passed over on the way to a deeper one: programs differ on whether that counted as its first. */
	private static final int PASSED_OVER = RESET + 1;

	/**
	 * A level.
	 *
	 * @param pattern its {@code w:lvlText}
	 * @param indent  steps by which its paragraphs are indented
	 * @param style   style that is numbered by it; null if none
	 */
	record Level(NumberRule rule, String pattern, int indent, String style) {
	}

	final int id;
	final List<Level> levels = new ArrayList<>();
	/** The instance in use. */
	int list;
	private final int[] counts = new int[LEVELS];

	ListOutline(int id) {
		this.id = id;
		Arrays.fill(counts, RESET);
	}

	/** What Word prints for the next paragraph of that level; empty if that is not certain. */
	String next(int level) {
		if (counts[level] == PASSED_OVER) {
			return "";
		}
		NumberRule rule = levels.get(level).rule();
		return label(level, counts[level] == RESET ? rule.first() : counts[level] + 1);
	}

	/** The label of a level if its own ordinal is as given. */
	String label(int level, int ordinal) {
		var label = new StringBuilder();
		String pattern = levels.get(level).pattern();
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			if (c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1))) {
				int outer = pattern.charAt(++i) - '1';
				NumberRule rule = levels.get(outer).rule();
				int shown = outer == level ? ordinal : counts[outer] <= PASSED_OVER ? rule.first() : counts[outer];
				label.append(NumberText.format(shown, rule.format(), ""));
			} else {
				label.append(c);
			}
		}
		return label.toString();
	}

	/** Counts a paragraph of that level; levels inside begin again. */
	void count(int level, int ordinal) {
		counts[level] = ordinal;
		for (int outer = 0; outer < level; outer++) {
			counts[outer] = counts[outer] == RESET ? PASSED_OVER : counts[outer];
		}
		Arrays.fill(counts, level + 1, LEVELS, RESET);
	}
}
