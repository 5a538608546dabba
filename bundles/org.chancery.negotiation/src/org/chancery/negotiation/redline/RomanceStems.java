package org.chancery.negotiation.redline;

import java.util.List;
import java.util.Map;

/**
 * Undoes the inflection of French and Spanish words in small letters without accents: number, gender, and the endings of
 * regular verbs.
 */
final class RomanceStems {

	private static final List<String> FRENCH_VERBS = List.of("eraient", "erait", "eront", "assent", "aient", "antes", "era",
			"ant", "ante", "ees", "ent", "ait", "ons", "er", "ez", "ee", "es", "ir", "e");
	private static final List<String> SPANISH_VERBS = List.of("aciones", "iendo", "ieron", "ando", "aron", "aban", "aran",
			"eran", "iran", "ados", "adas", "idos", "idas", "aba", "ara", "era", "ira", "ado", "ada", "ido", "ida", "ar", "er",
			"ir", "an", "en", "as", "es", "os", "a", "e", "o");
	private static final Map<String, String> FRENCH = Map.ofEntries(Map.entry("est", "etre"), Map.entry("sont", "etre"),
			Map.entry("soit", "etre"), Map.entry("soient", "etre"), Map.entry("sera", "etre"), Map.entry("seront", "etre"),
			Map.entry("ete", "etre"), Map.entry("a", "avoir"), Map.entry("ont", "avoir"), Map.entry("ait", "avoir"),
			Map.entry("peut", "pouvoir"), Map.entry("peuvent", "pouvoir"), Map.entry("doit", "devoir"),
			Map.entry("doivent", "devoir"), Map.entry("des", "de"), Map.entry("du", "de"), Map.entry("d", "de"),
			Map.entry("les", "le"), Map.entry("la", "le"), Map.entry("l", "le"), Map.entry("une", "un"));
	private static final Map<String, String> SPANISH = Map.ofEntries(Map.entry("es", "ser"), Map.entry("son", "ser"),
			Map.entry("sea", "ser"), Map.entry("sean", "ser"), Map.entry("sera", "ser"), Map.entry("seran", "ser"),
			Map.entry("sido", "ser"), Map.entry("podra", "poder"), Map.entry("podran", "poder"), Map.entry("puede", "poder"),
			Map.entry("pueden", "poder"), Map.entry("ha", "haber"), Map.entry("han", "haber"), Map.entry("haya", "haber"),
			Map.entry("la", "el"), Map.entry("los", "el"), Map.entry("las", "el"), Map.entry("una", "un"),
			Map.entry("del", "de"));

	private RomanceStems() {
	}

	static String french(String word) {
		String irregular = FRENCH.get(word);
		if (irregular != null || word.length() < 4) {
			return irregular == null ? word : irregular;
		}
		String one = word.endsWith("aux") ? word.substring(0, word.length() - 2) + "l"
				: word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
		// What ends in -ment is a noun or an adverb, and its -ent no ending of a verb.
		return one.endsWith("ment") ? one : cut(one, FRENCH_VERBS, 4);
	}

	static String spanish(String word) {
		String irregular = SPANISH.get(word);
		if (irregular != null || word.length() < 4) {
			return irregular == null ? word : irregular;
		}
		if (word.endsWith("iones")) {
			return word.substring(0, word.length() - 2);
		}
		return cut(word, SPANISH_VERBS, 3);
	}

	private static String cut(String word, List<String> endings, int shortest) {
		for (String ending : endings) {
			if (word.endsWith(ending) && word.length() - ending.length() >= shortest) {
				return word.substring(0, word.length() - ending.length());
			}
		}
		return word;
	}
}
