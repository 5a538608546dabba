package org.chancery.word.imports.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers written as words, cardinals and ordinals to a hundred and ninety-nine, in English, French and Spanish. */
final class CountingWords {

	private static final Map<String, Integer> UNITS = new HashMap<>();
	private static final Map<String, Integer> TENS = new HashMap<>();
	private static final List<String> HUNDREDS = List.of("HUNDRED", "HUNDREDTH", "CENT", "CENTIEME", "CIEN", "CIENTO",
			"CENTESIMO");
	private static final List<String> LINKS = List.of("AND", "ET", "Y");

	static {
		number(UNITS, 1, "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN"
				+ " SEVENTEEN EIGHTEEN NINETEEN");
		number(UNITS, 1, "FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH ELEVENTH TWELFTH THIRTEENTH"
				+ " FOURTEENTH FIFTEENTH SIXTEENTH SEVENTEENTH EIGHTEENTH NINETEENTH");
		number(UNITS, 1, "UN DEUX TROIS QUATRE CINQ SIX SEPT HUIT NEUF DIX ONZE DOUZE TREIZE QUATORZE QUINZE SEIZE DIX-SEPT"
				+ " DIX-HUIT DIX-NEUF");
		number(UNITS, 1, "PREMIER DEUXIEME TROISIEME QUATRIEME CINQUIEME SIXIEME SEPTIEME HUITIEME NEUVIEME DIXIEME ONZIEME"
				+ " DOUZIEME TREIZIEME QUATORZIEME QUINZIEME SEIZIEME DIX-SEPTIEME DIX-HUITIEME DIX-NEUVIEME");
		number(UNITS, 1, "UNO DOS TRES CUATRO CINCO SEIS SIETE OCHO NUEVE DIEZ ONCE DOCE TRECE CATORCE QUINCE DIECISEIS"
				+ " DIECISIETE DIECIOCHO DIECINUEVE");
		number(UNITS, 1, "PRIMERO SEGUNDO TERCERO CUARTO QUINTO SEXTO SEPTIMO OCTAVO NOVENO DECIMO UNDECIMO DUODECIMO"
				+ " DECIMOTERCERO DECIMOCUARTO DECIMOQUINTO DECIMOSEXTO DECIMOSEPTIMO DECIMOCTAVO DECIMONOVENO");
		number(UNITS, 1, "PREMIERE SECONDE");
		number(UNITS, 1, "UNIEME");
		number(UNITS, 1, "UNICO");
		number(UNITS, 1, "UNIQUE");
		number(UNITS, 1, "PRIMER");
		number(UNITS, 11, "DECIMOPRIMERO DECIMOSEGUNDO");
		number(UNITS, 21, "VEINTIUNO VEINTIDOS VEINTITRES VEINTICUATRO VEINTICINCO VEINTISEIS VEINTISIETE VEINTIOCHO"
				+ " VEINTINUEVE");
		tens("TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY");
		tens("TWENTIETH THIRTIETH FORTIETH FIFTIETH SIXTIETH SEVENTIETH EIGHTIETH NINETIETH");
		tens("VINGT TRENTE QUARANTE CINQUANTE SOIXANTE");
		tens("VINGTIEME TRENTIEME QUARANTIEME CINQUANTIEME SOIXANTIEME");
		tens("VEINTE TREINTA CUARENTA CINCUENTA SESENTA SETENTA OCHENTA NOVENTA");
		tens("VIGESIMO TRIGESIMO CUADRAGESIMO QUINCUAGESIMO SEXAGESIMO SEPTUAGESIMO OCTOGESIMO NONAGESIMO");
		TENS.put("DECIMO", 10);
	}

	private CountingWords() {
	}

	private static void number(Map<String, Integer> words, int first, String spaced) {
		int value = first;
		for (String word : spaced.split(" ")) {
			words.put(word, value++);
		}
	}

	private static void tens(String spaced) {
		int value = 20;
		for (String word : spaced.split(" ")) {
			TENS.put(word, value);
			value += 10;
		}
	}

	/**
	 * A number found in a text.
	 *
	 * @param value what it means
	 * @param end   where it ends
	 */
	record Found(int value, int end) {
	}

	/** The number that the words from a place on write; null if they write none. */
	static Found read(String text, int from) {
		int hundred = hundred(text, from);
		if (hundred < 0) {
			return belowHundred(text, from);
		}
		int start = PlainForm.skipSpace(text, hundred);
		int linked = wordEnd(text, start);
		boolean link = LINKS.contains(PlainForm.upper(text.substring(start, linked)));
		Found rest = start == hundred ? null : belowHundred(text, link ? PlainForm.skipSpace(text, linked) : start);
		return rest == null ? new Found(100, hundred) : new Found(100 + rest.value(), rest.end());
	}

	/** Where "one hundred", "cent" or "ciento" ends; negative if none stands there. */
	private static int hundred(String text, int from) {
		int end = wordEnd(text, from);
		String word = PlainForm.upper(text.substring(from, end));
		if (word.equals("ONE") || word.equals("A")) {
			int next = PlainForm.skipSpace(text, end);
			end = wordEnd(text, next);
			word = PlainForm.upper(text.substring(next, end));
			return word.startsWith("HUNDRED") && HUNDREDS.contains(word) ? end : -1;
		}
		return HUNDREDS.contains(masculine(word)) ? end : -1;
	}

	private static Found belowHundred(String text, int from) {
		int end = wordEnd(text, from);
		if (end == from) {
			return null;
		}
		String word = PlainForm.upper(text.substring(from, end));
		Integer whole = unit(word);
		Integer tens = TENS.get(masculine(word));
		if (tens == null) {
			return whole != null ? new Found(whole, end) : hyphened(word, end);
		}
		Found unit = unitAfter(text, end);
		return unit == null ? new Found(tens, end) : new Found(tens + unit.value(), unit.end());
	}

	private static Found hyphened(String word, int end) {
		int hyphen = word.indexOf('-');
		Integer tens = hyphen < 0 ? null : TENS.get(word.substring(0, hyphen));
		String rest = hyphen < 0 ? "" : word.substring(hyphen + 1);
		Integer unit = unit(rest.startsWith("ET-") ? rest.substring(3) : rest);
		return tens == null || unit == null || unit > 19 ? null : new Found(tens + unit, end);
	}

	private static Found unitAfter(String text, int from) {
		int start = PlainForm.skipSpace(text, from);
		int end = wordEnd(text, start);
		if (start == from || end == start) {
			return null;
		}
		String word = PlainForm.upper(text.substring(start, end));
		if (LINKS.contains(word)) {
			return unitAfter(text, end);
		}
		Integer unit = unit(word);
		return unit == null || unit > 9 ? null : new Found(unit, end);
	}

	private static Integer unit(String word) {
		Integer value = UNITS.get(word);
		return value != null ? value : UNITS.get(masculine(word));
	}

	/** Spanish ordinals have a feminine form. */
	private static String masculine(String word) {
		return word.endsWith("A") && !TENS.containsKey(word) ? word.substring(0, word.length() - 1) + "O" : word;
	}

	private static int wordEnd(String text, int from) {
		int at = from;
		while (at < text.length() && (Character.isLetter(text.charAt(at)) || at > from && text.charAt(at) == '-'
				&& at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)))) {
			at++;
		}
		return at;
	}
}
