package org.chancery.benchmarks;

import java.util.List;

/** Numbers below a hundred in English and Spanish words. */
final class NumberPhrases {

	private static final List<String> ENGLISH = List.of(("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
			+ "fifteen sixteen seventeen eighteen nineteen").split(" "));
	private static final List<String> ENGLISH_TENS = List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
	private static final List<String> SPANISH = List.of(("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
			+ "diecis\u00e9is diecisiete dieciocho diecinueve veinte veintiuno veintid\u00f3s veintitr\u00e9s veinticuatro veinticinco veintis\u00e9is "
			+ "veintisiete veintiocho veintinueve").split(" "));
	private static final List<String> SPANISH_TENS = List.of("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" "));

	private NumberPhrases() {
	}

	static String of(int number, String language) {
		return language.equals("es") ? spanish(number) : english(number);
	}

	private static String english(int number) {
		return number < 20 ? ENGLISH.get(number) : ENGLISH_TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + ENGLISH.get(number % 10));
	}

	private static String spanish(int number) {
		return number < 30 ? SPANISH.get(number) : SPANISH_TENS.get(number / 10) + (number % 10 == 0 ? "" : " y " + SPANISH.get(number % 10));
	}
}
