package org.chancery.word.imports.structure;

import java.util.Locale;

import org.chancery.core.numbering.NumberText;
import org.chancery.model.text.NumberFormat;

/** Reads roman numerals. */
final class Roman {

	private static final int LONGEST = 15;

	private Roman() {
	}

	/** The value of a numeral in capitals or in small letters throughout; 0 if it is none. */
	static int value(String numeral) {
		if (numeral.isEmpty() || numeral.length() > LONGEST) {
			return 0;
		}
		boolean upper = Character.isUpperCase(numeral.charAt(0));
		String whole = upper ? numeral.toUpperCase(Locale.ROOT) : numeral.toLowerCase(Locale.ROOT);
		return whole.equals(numeral)
				? NumberText.parse(numeral, upper ? NumberFormat.UPPER_ROMAN : NumberFormat.LOWER_ROMAN, "en").orElse(0) : 0;
	}
}
