package org.chancery.comparison.weight;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How often each word occurs in the texts compared. What occurs elsewhere too is a word; what occurs once, and in letters
 * that no other word has together, hardly is. Safe for use by several threads.
 */
public final class WordStock {

	/** Nothing known. */
	public static final WordStock NONE = of(Stream::empty);

	/** Of fewer words nobody can say which letters go together. */
	private static final int ENOUGH = 2000;

	private final CountTable words = new CountTable();
	private final CountTable sequences = new CountTable();
	private Supplier<Stream<String>> uncounted;
	private int size;

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
		long hash = 0;
		for (int i = 0; i < word.length(); i++) {
			hash = next(hash, word.charAt(i));
		}
		return words.count(hash);
	}

	/** Whether a word has letters together that no word has apart from itself. */
	boolean isStrange(String word) {
		int own = count(word);
		if (size < ENOUGH) {
			return false;
		}
		String bounded = "^" + word + "$";
		for (int i = 0; i + 3 <= bounded.length(); i++) {
			if (sequences.count(sequence(bounded.charAt(i), bounded.charAt(i + 1), bounded.charAt(i + 2))) <= own) {
				return true;
			}
		}
		return false;
	}

	private synchronized void takeAll() {
		if (uncounted != null) {
			uncounted.get().forEach(this::take);
			uncounted = null;
		}
	}

	private void take(String text) {
		long hash = 0;
		char before = '^';
		char last = '^';
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? small(text.charAt(i)) : ' ';
			if (c >= 'a' && c <= 'z' || c > 127 && Character.isLetter(c)) {
				hash = next(hash, c);
				if (last != '^') {
					sequences.add(sequence(before, last, c));
				}
				before = last;
				last = c;
			} else if (last != '^') {
				words.add(hash);
				sequences.add(sequence(before, last, '$'));
				size++;
				hash = 0;
				before = '^';
				last = '^';
			}
		}
	}

	private static char small(char c) {
		return c > 127 ? Character.toLowerCase(c) : c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
	}

	private static long next(long hash, char c) {
		return (hash + c + 1) * 0x9E3779B97F4A7C15L ^ hash >>> 29;
	}

	private static long sequence(char one, char two, char three) {
		return (long) one << 32 | (long) two << 16 | three;
	}
}
