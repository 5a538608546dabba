package org.chancery.core.alternat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms of an adjective by gender and number, as far as the regular patterns go. */
final class Inflections {

	private Inflections() {
	}

	/** The adjective and its other forms; nothing for none. */
	static Set<String> of(String adjective, String language) {
		var forms = new LinkedHashSet<String>();
		if (adjective == null || adjective.isBlank()) {
			return forms;
		}
		String word = adjective.strip();
		forms.add(word);
		switch (language.length() > 2 ? language.substring(0, 2) : language) {
		case "fr" -> french(word).forEach(ending -> forms.add(word + ending));
		case "es" -> forms.addAll(spanish(word));
		default -> forms.add(word + "s");
		}
		return forms;
	}

	private static List<String> french(String word) {
		var endings = new ArrayList<>(List.of("s", "e", "es"));
		if (word.endsWith("n")) {
			endings.addAll(List.of("ne", "nes"));
		}
		return endings;
	}

	private static List<String> spanish(String word) {
		String stem = word.substring(0, word.length() - 1);
		if (word.endsWith("o")) {
			return List.of(stem + "a", stem + "os", stem + "as");
		}
		if (word.endsWith("és") || word.endsWith("án")) {
			String bare = word.substring(0, word.length() - 2) + (word.endsWith("és") ? "es" : "an");
			return List.of(bare + "a", bare + "es", bare + "as");
		}
		return List.of(word + "s", word + "a", word + "es", word + "as");
	}
}
