package org.chancery.negotiation.redline;

import java.util.Arrays;

/** The words of a text in their order, with their stems and places. */
final class WordRow {

	private Stems.Forms[] words;
	private int[] places;
	private int count;

	private WordRow(int room) {
		words = new Stems.Forms[room];
		places = new int[2 * room];
	}

	static WordRow of(String text, Stems stems) {
		var row = new WordRow(text.length() / 6 + 2);
		int at = 0;
		while (at < text.length()) {
			if (!Character.isLetterOrDigit(text.charAt(at))) {
				at++;
				continue;
			}
			int end = at + 1;
			while (end < text.length() && isWord(text, end)) {
				end++;
			}
			row.add(text.substring(at, end), at, end, stems);
			at = end;
		}
		return row;
	}

	/** Marks that combine belong to their letter. */
	private static boolean isWord(String text, int at) {
		char c = text.charAt(at);
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private void add(String word, int start, int end, Stems known) {
		if (count == words.length) {
			words = Arrays.copyOf(words, count * 2);
			places = Arrays.copyOf(places, count * 4);
		}
		words[count] = known.forms(word);
		places[2 * count] = start;
		places[2 * count + 1] = end;
		count++;
	}

	int count() {
		return count;
	}

	String stem(int index) {
		return words[index].stem();
	}

	/** The word in small letters without accents. */
	String folded(int index) {
		return words[index].folded();
	}

	int start(int index) {
		return places[2 * index];
	}

	int end(int index) {
		return places[2 * index + 1];
	}
}
