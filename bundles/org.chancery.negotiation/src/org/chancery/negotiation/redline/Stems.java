package org.chancery.negotiation.redline;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The form that the inflections of a word share, in English, French and Spanish: extend, extends, extended, extending.
 * Only inflection is undone: "agreement" is not "agree". Of another language the word in small letters without accents.
 */
final class Stems {

	private static final Map<String, UnaryOperator<String>> LANGUAGES = Map.of("en", EnglishStems::of, "fr",
			RomanceStems::french, "es", RomanceStems::spanish);

	/** A word as it is compared: in small letters without accents, and without its inflection. */
	record Forms(String folded, String stem) {
	}

	private final UnaryOperator<String> stem;
	private final Map<String, Forms> known = new HashMap<>();

	private Stems(UnaryOperator<String> stem) {
		this.stem = stem;
	}

	/** For one index or test; it remembers the words that it met. @param tag BCP 47 */
	static Stems of(String tag) {
		String primary = tag == null ? "" : tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
		return new Stems(LANGUAGES.getOrDefault(primary, UnaryOperator.identity()));
	}

	Forms forms(String word) {
		Forms found = known.get(word);
		if (found == null) {
			String folded = fold(word);
			found = new Forms(folded, stem.apply(folded));
			known.put(word, found);
		}
		return found;
	}

	private static String fold(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		for (int i = 0; i < small.length(); i++) {
			if (small.charAt(i) > 127) {
				return Normalizer.normalize(small, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").replace("œ", "oe").replace("æ", "ae");
			}
		}
		return small;
	}
}
