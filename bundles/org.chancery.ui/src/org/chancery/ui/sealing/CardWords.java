package org.chancery.ui.sealing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The fingerprint words of a card, as they are read aloud and typed. */
public final class CardWords {
	/** So many words a fingerprint has. */
	public static final int COUNT = 16;
	private static final int A_LINE = 4;

	private CardWords() {
	}

	/** Four words a line. */
	public static String lines(String words) {
		String[] each = words.split(" ");
		return IntStream.iterate(0, i -> i < each.length, i -> i + A_LINE)
				.mapToObj(i -> String.join("  ", Arrays.copyOfRange(each, i, Math.min(each.length, i + A_LINE))))
				.collect(Collectors.joining("\n"));
	}

	/** Whether what was typed is these words, whatever the spaces and capitals. */
	public static boolean same(String words, String typed) {
		return words.equals(typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s,;]+", " "));
	}
}
