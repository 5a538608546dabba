package org.chancery.core.numbering;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The number words that number parts, chapters and articles: one to twenty, first to twentieth, in English, French and
 * Spanish. In Spanish and French the feminine forms count when reading (primera parte, première partie).
 */
public final class NumberWords {

	private static final Map<String, List<String>> CARDINALS = Map.of(
			"en", words("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
					+ "seventeen eighteen nineteen twenty"),
			"fr", words("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
					+ "dix-huit dix-neuf vingt"),
			"es", words("uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
					+ "diecisiete dieciocho diecinueve veinte"));
	private static final Map<String, List<String>> ORDINALS = Map.of(
			"en", words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
					+ "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
			"fr", words("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième "
					+ "douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième"),
			"es", words("primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo "
					+ "decimotercero decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno vigésimo"));
	private static final Map<String, String> VARIANTS = Map.ofEntries(Map.entry("première", "premier"),
			Map.entry("second", "deuxième"), Map.entry("seconde", "deuxième"), Map.entry("une", "un"),
			Map.entry("primera", "primero"), Map.entry("primer", "primero"), Map.entry("segunda", "segundo"),
			Map.entry("tercera", "tercero"), Map.entry("tercer", "tercero"), Map.entry("cuarta", "cuarto"),
			Map.entry("quinta", "quinto"), Map.entry("sexta", "sexto"), Map.entry("séptima", "séptimo"),
			Map.entry("octava", "octavo"), Map.entry("novena", "noveno"), Map.entry("décima", "décimo"),
			Map.entry("una", "uno"), Map.entry("un", "uno"));

	private NumberWords() {
	}

	/** The cardinal in small letters; in figures beyond twenty or in another language. */
	public static String cardinal(int number, String language) {
		return word(CARDINALS, number, language);
	}

	/** The ordinal in small letters; in figures beyond twenty or in another language. */
	public static String ordinal(int number, String language) {
		return word(ORDINALS, number, language);
	}

	/** The number that a cardinal or ordinal word means, whatever its capitals; 0 if it is none. */
	public static int value(String word, String language) {
		String small = word.toLowerCase(Locale.ROOT);
		int value = index(small, language);
		return value > 0 ? value : index(VARIANTS.getOrDefault(small, small), language);
	}

	private static int index(String word, String language) {
		String primary = primary(language);
		int cardinal = CARDINALS.getOrDefault(primary, List.of()).indexOf(word);
		return cardinal >= 0 ? cardinal + 1 : ORDINALS.getOrDefault(primary, List.of()).indexOf(word) + 1;
	}

	private static String word(Map<String, List<String>> words, int number, String language) {
		List<String> known = words.getOrDefault(primary(language), List.of());
		return number >= 1 && number <= known.size() ? known.get(number - 1) : Integer.toString(number);
	}

	private static String primary(String language) {
		int dash = language.indexOf('-');
		return dash < 0 ? language : language.substring(0, dash);
	}

	private static List<String> words(String spaced) {
		return List.of(spaced.split(" "));
	}
}
