package org.chancery.word.imports.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.word.imports.reading.WordParagraph;

/** Finds out the language of a text by its smallest words. */
final class LanguageGuess {

	private static final int ENOUGH = 4000;
	private static final Map<String, List<String>> SMALL_WORDS = Map.of(
			"en", List.of("the", "of", "and", "to", "shall", "or", "by", "with", "that", "is", "be", "this", "which", "article"),
			"fr", List.of("le", "et", "des", "les", "du", "aux", "une", "dans", "sur", "par", "pour", "est", "chapitre", "ou"),
			"es", List.of("el", "los", "las", "del", "y", "una", "por", "para", "con", "que", "o", "artículo", "capítulo", "su"));

	private LanguageGuess() {
	}

	/**
	 * The language of the paragraphs.
	 *
	 * @param declared what the file says, taken where the words do not tell; may be null
	 */
	static String of(List<WordParagraph> paragraphs, String declared) {
		Map<String, String> languages = new HashMap<>();
		SMALL_WORDS.forEach((language, words) -> words.forEach(word -> languages.put(word, language)));
		Map<String, Integer> counts = new HashMap<>();
		int seen = 0;
		for (WordParagraph paragraph : paragraphs) {
			for (String word : paragraph.text().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")) {
				String language = languages.get(word);
				if (language != null) {
					counts.merge(language, 1, Integer::sum);
				}
				seen++;
			}
			if (seen > ENOUGH) {
				break;
			}
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
				.orElseGet(() -> declared(declared));
	}

	/** The language that a tag names, without its country; English where it is none of the three. */
	static String declared(String tag) {
		String primary = tag == null ? "" : tag.split("[-_]")[0].toLowerCase(java.util.Locale.ROOT);
		return SMALL_WORDS.containsKey(primary) ? primary : "en";
	}
}
