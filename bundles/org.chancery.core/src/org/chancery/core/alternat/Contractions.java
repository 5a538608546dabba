package org.chancery.core.alternat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Articles and prepositions that grow together before a name: du, des, au, aux, d', del, al. */
final class Contractions {

	private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l'", "el", "los", "las");
	private static final Map<String, List<String>> FRENCH = Map.of("du", List.of("de", "le"), "des", List.of("de", "les"),
			"au", List.of("à", "le"), "aux", List.of("à", "les"), "d'", List.of("de"));
	private static final Map<String, List<String>> SPANISH = Map.of("del", List.of("de", "el"), "al", List.of("a", "el"));
	private static final String VOWELS = "aeiouyâàéèêëîïôûœ";

	private final Map<String, List<String>> fused;

	Contractions(String language) {
		fused = language.startsWith("fr") ? FRENCH : language.startsWith("es") ? SPANISH : Map.of();
	}

	static boolean article(String word) {
		return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
	}

	/** The words of a text, an elided one ending with its apostrophe, contractions taken apart. */
	List<String> apart(String words) {
		var tokens = new ArrayList<String>();
		for (String word : words.strip().replace("'", "' ").split("\\s+")) {
			if (!word.isEmpty()) {
				tokens.addAll(apartWord(word));
			}
		}
		return tokens;
	}

	/** Whether a preposition changes with the article that follows. */
	boolean contracts(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		return fused.values().stream().anyMatch(pair -> pair.getFirst().equals(small));
	}

	/** A preposition with what follows, grown together where the language wants it; a last space unless elided. */
	String together(String preposition, String article, String name) {
		String small = preposition.toLowerCase(Locale.ROOT);
		for (Map.Entry<String, List<String>> each : fused.entrySet()) {
			if (each.getValue().equals(List.of(small, article.toLowerCase(Locale.ROOT)))) {
				return like(preposition, each.getKey()) + " ";
			}
		}
		boolean elided = article.isEmpty() && small.equals("de") && fused == FRENCH && !name.isEmpty()
				&& VOWELS.indexOf(Character.toLowerCase(name.charAt(0))) >= 0;
		if (elided) {
			return like(preposition, "d'");
		}
		return preposition + " " + spaced(article);
	}

	/** An article before its name. */
	static String spaced(String article) {
		return article.isEmpty() || article.endsWith("'") ? article : article + " ";
	}

	private List<String> apartWord(String word) {
		List<String> pair = fused.get(word.toLowerCase(Locale.ROOT));
		if (pair == null) {
			return List.of(word);
		}
		boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.endsWith("'");
		if (capitals) {
			return pair.stream().map(each -> each.toUpperCase(Locale.ROOT)).toList();
		}
		var tokens = new ArrayList<>(pair);
		tokens.set(0, like(word, tokens.getFirst()));
		return tokens;
	}

	/** The word in the capitals of another. */
	private static String like(String model, String word) {
		if (model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT)) && !model.endsWith("'")) {
			return word.toUpperCase(Locale.ROOT);
		}
		return Character.isUpperCase(model.charAt(0)) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
				: word;
	}
}
