package org.chancery.comparison.weight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How often each word occurs in the texts compared. What occurs elsewhere too is a word; what occurs once, and in letters
 * that no other word has together, hardly is.
 */
public final class WordStock {

	/** Nothing known. */
	public static final WordStock NONE = of(Stream::empty);

	/** Of fewer words nobody can say which letters go together. */
	private static final int ENOUGH = 300;

	private final Map<String, Integer> counts = new HashMap<>();
	private final Map<String, Integer> sequences = new HashMap<>();

	private Supplier<Stream<String>> uncounted;

	private WordStock(Supplier<Stream<String>> texts) {
		uncounted = texts;
	}

	/** The words of some texts, old and new together. */
	public static WordStock of(Stream<String> texts) {
		return of(() -> texts);
	}

	/** The words of some texts, counted when they are first asked for: few changes look like a slip. */
	public static WordStock of(Supplier<Stream<String>> texts) {
		return new WordStock(texts);
	}

	/** How often a word in small letters occurs. */
	int count(String word) {
		takeAll();
		return counts.getOrDefault(word, 0);
	}

	/** Whether a word has letters together that no word has apart from itself. */
	boolean isStrange(String word) {
		takeAll();
		int own = counts.containsKey(word) ? 1 : 0;
		return counts.size() >= ENOUGH && sequences(word).stream().anyMatch(s -> sequences.getOrDefault(s, 0) <= own);
	}

	private synchronized void takeAll() {
		if (uncounted == null) {
			return;
		}
		uncounted.get().forEach(this::take);
		for (String word : counts.keySet()) {
			for (String sequence : sequences(word)) {
				sequences.merge(sequence, 1, Integer::sum);
			}
		}
		uncounted = null;
	}

	private static Set<String> sequences(String word) {
		String bounded = "^" + word + "$";
		Set<String> sequences = new HashSet<>();
		for (int i = 0; i + 3 <= bounded.length(); i++) {
			sequences.add(bounded.substring(i, i + 3));
		}
		return sequences;
	}

	private void take(String text) {
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
			if (letter && start < 0) {
				start = i;
			} else if (!letter && start >= 0) {
				counts.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
				start = -1;
			}
		}
	}
}
