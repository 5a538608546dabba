package org.chancery.comparison.language;

import java.math.BigDecimal;

/** Numbers in figures. Comma and full stop part groups of three or decimals, as the language and the number itself tell. */
final class Figures {

	/** More digits than this are no quantity that anybody bargains about. */
	private static final int LONGEST = 40;

	private Figures() {
	}

	/** The value of digits with separators inside; null if they are no number, for instance 2.1.4. */
	static BigDecimal value(String figure, String language) {
		if (figure.length() > LONGEST || !grouped(figure)) {
			return null;
		}
		StringBuilder plain = new StringBuilder();
		int decimal = decimalPoint(figure, language);
		for (int i = 0; i < figure.length(); i++) {
			char c = figure.charAt(i);
			if (Character.isDigit(c)) {
				plain.append((char) ('0' + Character.digit(c, 10)));
			} else if (i == decimal) {
				plain.append('.');
			}
		}
		return new BigDecimal(plain.toString());
	}

	/** Whether what stands between one separator and the next has three digits. */
	private static boolean grouped(String figure) {
		int before = -1;
		for (int i = 0; i < figure.length(); i++) {
			if (!Character.isDigit(figure.charAt(i))) {
				if (before >= 0 && i - before != 4) {
					return false;
				}
				before = i;
			}
		}
		return true;
	}

	/** Where the decimals begin; -1 if there are none. */
	private static int decimalPoint(String figure, String language) {
		int comma = figure.lastIndexOf(',');
		int point = figure.lastIndexOf('.');
		if (comma < 0 && point < 0) {
			return -1;
		}
		if (comma >= 0 && point >= 0) {
			int last = Math.max(comma, point);
			return figure.indexOf(figure.charAt(last)) == last ? last : -1;
		}
		int only = Math.max(comma, point);
		if (figure.indexOf(figure.charAt(only)) != only) {
			return -1;
		}
		boolean three = figure.length() - only == 4 && only <= 3 && figure.charAt(0) != '0';
		boolean groups = language.equals("en") ? comma >= 0 : point >= 0 || figure.endsWith("000") || language.equals("es");
		return three && groups ? -1 : only;
	}
}
