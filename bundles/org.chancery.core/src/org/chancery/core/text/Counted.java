package org.chancery.core.text;

/** A number with the noun that agrees with it: "1 clause", "2 clauses". */
public final class Counted {

	private Counted() {
	}

	/** @param noun in the singular; its plural is made with an s */
	public static String of(long number, String noun) {
		return of(number, noun, noun + 's');
	}

	/** @param one the singular; @param many the plural */
	public static String of(long number, String one, String many) {
		return number + " " + (number == 1 ? one : many);
	}
}
