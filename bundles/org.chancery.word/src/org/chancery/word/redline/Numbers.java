package org.chancery.word.redline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gives each text a number, the same one whenever it is met. */
final class Numbers {

	private final Map<String, Integer> known = new HashMap<>();

	/** The number of a text. */
	int of(String text) {
		Integer found = known.putIfAbsent(text, known.size());
		return found == null ? known.size() - 1 : found;
	}

	/** The numbers of the words of a text, sorted; marks and spaces do not count. */
	int[] words(String text) {
		int[] words = new int[text.length() / 2 + 1];
		int count = 0;
		int at = 0;
		while (at < text.length()) {
			int end = Words.end(text, at);
			if (Character.isLetterOrDigit(text.codePointAt(at))) {
				words[count++] = of(text.substring(at, end));
			}
			at = end;
		}
		int[] exact = Arrays.copyOf(words, count);
		Arrays.sort(exact);
		return exact;
	}
}
