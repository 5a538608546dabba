package org.chancery.word.imports.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The oddities met while reading, each once, with where it was met first and how often. */
public final class Oddities {

	private final Map<Oddity, int[]> found = new EnumMap<>(Oddity.class);
	private String headers = "";

	/**
	 * Something met.
	 *
	 * @param paragraph index of the paragraph where it was met first; -1 if nowhere in the body
	 */
	public record Met(Oddity oddity, int paragraph, String message) {
	}

	/** Notes something met at a paragraph; -1 if nowhere in particular. */
	public void met(Oddity oddity, int paragraph) {
		add(oddity, paragraph);
	}

	void add(Oddity oddity, int paragraph) {
		found.computeIfAbsent(oddity, key -> new int[] { paragraph, 0 })[1]++;
	}

	/** Whether it was met. */
	public boolean has(Oddity oddity) {
		return found.containsKey(oddity);
	}

	/** Notes something as another reading of the same file met it. */
	public void take(Oddity oddity, Oddities other) {
		found.put(oddity, other.found.get(oddity));
	}

	void headers(String words) {
		headers = words;
		add(Oddity.HEADERS, -1);
	}

	/** What was met, in the order of the file. */
	public List<Met> all() {
		var all = new ArrayList<Met>();
		found.forEach((oddity, at) -> all.add(new Met(oddity, at[0], message(oddity, at[1]))));
		all.sort(java.util.Comparator.comparingInt(Met::paragraph));
		return all;
	}

	private String message(Oddity oddity, int count) {
		if (oddity == Oddity.HEADERS) {
			return oddity.message() + headers;
		}
		return count == 1 ? oddity.message() : oddity.message() + " (" + count + " times, first here)";
	}
}
