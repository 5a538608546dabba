package org.chancery.comparison.words;

import java.util.Arrays;
import java.util.Locale;

/**
 * Gives each word a number, the same one whenever it is met, so that words are compared as fast as numbers are. Not safe
 * for use by several threads at once.
 */
public final class Vocabulary {

	private static final int FIRST_SIZE = 1 << 10;

	private int[] table = filled(FIRST_SIZE);
	private String[] words = new String[FIRST_SIZE / 2];
	private int[] hashes = new int[FIRST_SIZE / 2];
	private int[] folded = new int[FIRST_SIZE / 2];
	private int size;

	/** How many different words were met; their numbers are 0 up to this, exclusive. */
	public int size() {
		return size;
	}

	/** The word of a number. */
	public String word(int number) {
		return words[number];
	}

	/** The number of the same word in lower case; itself if it is in lower case. */
	public int folded(int number) {
		if (folded[number] < 0) {
			String lower = words[number].toLowerCase(Locale.ROOT);
			int other = lower.equals(words[number]) ? number : number(lower, 0, lower.length());
			folded[number] = other;
			folded[other] = other;
		}
		return folded[number];
	}

	/** Whether it is a word or a number, not a punctuation mark. */
	public boolean isWord(int number) {
		return Character.isLetterOrDigit(words[number].codePointAt(0));
	}

	int number(String text, int from, int to) {
		int hash = hash(text, from, to);
		int mask = table.length - 1;
		int slot = hash & mask;
		for (int found = table[slot]; found >= 0; found = table[slot]) {
			if (hashes[found] == hash && isSame(words[found], text, from, to)) {
				return found;
			}
			slot = slot + 1 & mask;
		}
		return add(text.substring(from, to), hash, slot);
	}

	private int add(String word, int hash, int slot) {
		if (size == words.length) {
			grow();
			slot = freeSlot(hash);
		}
		words[size] = word;
		hashes[size] = hash;
		folded[size] = -1;
		table[slot] = size;
		return size++;
	}

	private void grow() {
		words = Arrays.copyOf(words, size * 2);
		hashes = Arrays.copyOf(hashes, size * 2);
		folded = Arrays.copyOf(folded, size * 2);
		table = filled(size * 4);
		for (int number = 0; number < size; number++) {
			table[freeSlot(hashes[number])] = number;
		}
	}

	private int freeSlot(int hash) {
		int slot = hash & table.length - 1;
		while (table[slot] >= 0) {
			slot = slot + 1 & table.length - 1;
		}
		return slot;
	}

	private static boolean isSame(String word, String text, int from, int to) {
		return word.length() == to - from && text.regionMatches(from, word, 0, to - from);
	}

	private static int hash(String text, int from, int to) {
		int hash = 0;
		for (int i = from; i < to; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		hash *= 0x9E3779B9;
		return hash ^ hash >>> 15;
	}

	private static int[] filled(int length) {
		int[] empty = new int[length];
		Arrays.fill(empty, -1);
		return empty;
	}
}
