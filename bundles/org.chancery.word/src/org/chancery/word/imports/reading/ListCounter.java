package org.chancery.word.imports.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.chancery.word.imports.reading.ListDefinitions.Definition;
import org.chancery.word.imports.reading.ListDefinitions.Level;

/** Computes the numbers of paragraphs as Word does: it must be asked for each numbered paragraph once, in order. */
final class ListCounter {

	private static final int UNUSED = Integer.MIN_VALUE;

	private final ListDefinitions lists;
	private final Styles styles;
	private final String language;
	private final Map<Definition, int[]> counts = new HashMap<>();
	private final Set<Long> overridden = new HashSet<>();

	ListCounter(ListDefinitions lists, Styles styles, String language) {
		this.lists = lists;
		this.styles = styles;
		this.language = language;
	}

	/**
	 * The number of the next paragraph.
	 *
	 * @param number the instance of the list; null or 0 for none
	 * @param level  the level; null for the one that belongs to the style
	 * @return null if the paragraph has no number
	 */
	ListLabel next(Integer number, Integer level, String style) {
		Definition instance = number == null || number == 0 ? null : lists.instance(number);
		Definition definition = instance == null ? null : lists.definition(instance, styles);
		if (definition == null) {
			return null;
		}
		int at = level != null ? level : levelOf(definition, style);
		Level shape = shape(instance, definition, at);
		int[] count = count(instance, definition, at);
		String text = text(instance, definition, at, count);
		return text.isBlank() ? null : new ListLabel(text, definition.id, at, shape.format, count[at]);
	}

	private static int levelOf(Definition definition, String style) {
		for (int i = 0; i < ListDefinitions.LEVELS; i++) {
			Level level = definition.levels[i];
			if (level != null && level.style != null && level.style.equals(style)) {
				return i;
			}
		}
		return 0;
	}

	private static Level shape(Definition instance, Definition definition, int at) {
		Level level = instance.levels[at] != null ? instance.levels[at] : definition.levels[at];
		return level == null ? new Level() : level;
	}

	private int[] count(Definition instance, Definition definition, int at) {
		int[] count = counts.computeIfAbsent(definition, key -> {
			int[] fresh = new int[ListDefinitions.LEVELS];
			java.util.Arrays.fill(fresh, UNUSED);
			return fresh;
		});
		Integer start = instance.starts[at];
		if (start != null && overridden.add((long) instance.id * ListDefinitions.LEVELS + at)) {
			count[at] = start;
		} else {
			count[at] = count[at] == UNUSED ? shape(instance, definition, at).start : count[at] + 1;
		}
		for (int i = 0; i < at; i++) {
			if (count[i] == UNUSED) {
				count[i] = shape(instance, definition, i).start;
			}
		}
		for (int i = at + 1; i < ListDefinitions.LEVELS; i++) {
			int restart = shape(instance, definition, i).restart;
			if (restart < 0 || restart > at) {
				count[i] = UNUSED;
			}
		}
		return count;
	}

	/** Puts the numbers into the pattern, in which %1 stands for that of the first level (ISO 29500-1, 17.9.11). */
	private String text(Definition instance, Definition definition, int at, int[] count) {
		Level shape = shape(instance, definition, at);
		if (shape.format.equals("bullet")) {
			return Symbols.bullet(shape.text);
		}
		var text = new StringBuilder();
		for (int i = 0; i < shape.text.length(); i++) {
			char c = shape.text.charAt(i);
			int level = c == '%' && i + 1 < shape.text.length() ? shape.text.charAt(i + 1) - '1' : -1;
			if (level < 0 || level >= ListDefinitions.LEVELS) {
				text.append(c);
				continue;
			}
			i++;
			if (count[level] != UNUSED) {
				String format = shape.legal ? "decimal" : shape(instance, definition, level).format;
				text.append(ListNumber.format(count[level], format, language));
			}
		}
		return text.toString().strip();
	}
}
