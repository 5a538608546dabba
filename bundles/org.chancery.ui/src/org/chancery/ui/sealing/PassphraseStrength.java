package org.chancery.ui.sealing;

import java.util.Locale;

/**
 * How hard a passphrase is to guess, as an upper estimate: whoever knows the person guesses better. Words of small letters
 * count as drawn from the 7,776 of a dice list, other passphrases by the kinds of their characters; what repeats counts once.
 */
public enum PassphraseStrength {
	/** A machine finds it in days. */
	WEAK("Weak: a machine guesses it in days. Take five or more words that have nothing to do with each other."),
	/** Enough against most. */
	FAIR("Fair. One or two more words make it strong."),
	/** Nobody finds it by trying. */
	STRONG("Strong, unless its words are a saying or somebody knows them.");

	private static final double WORD = 12.9;
	private static final int FAIR_BITS = 50;
	private static final int STRONG_BITS = 75;
	private static final int SPECIAL = 20;
	private static final int LETTERS = 26;
	private static final int DIGITS = 10;
	private final String sentence;

	PassphraseStrength(String sentence) {
		this.sentence = sentence;
	}

	/** One line for a person. */
	public String sentence() {
		return sentence;
	}

	/** Estimates one. The characters are not kept. */
	public static PassphraseStrength of(char[] passphrase) {
		double bits = Math.min(byCharacters(passphrase), isWords(passphrase) ? differentWords(passphrase) * WORD : Double.MAX_VALUE);
		return bits < FAIR_BITS ? WEAK : bits < STRONG_BITS ? FAIR : STRONG;
	}

	private static boolean isWords(char[] passphrase) {
		for (char each : passphrase) {
			if (each != ' ' && each != '-' && !Character.isLowerCase(each)) {
				return false;
			}
		}
		return true;
	}

	private static int differentWords(char[] passphrase) {
		var seen = new java.util.HashSet<Integer>();
		int hash = 0;
		for (int i = 0; i <= passphrase.length; i++) {
			boolean between = i == passphrase.length || passphrase[i] == ' ' || passphrase[i] == '-';
			if (between && hash != 0) {
				seen.add(hash);
			}
			hash = between ? 0 : 31 * hash + passphrase[i];
		}
		return seen.size();
	}

	private static double byCharacters(char[] passphrase) {
		var different = new java.util.HashSet<Character>();
		boolean small = false;
		boolean large = false;
		boolean digits = false;
		boolean others = false;
		for (char each : passphrase) {
			different.add(String.valueOf(each).toLowerCase(Locale.ROOT).charAt(0));
			small |= Character.isLowerCase(each);
			large |= Character.isUpperCase(each);
			digits |= Character.isDigit(each);
			others |= !Character.isLetterOrDigit(each);
		}
		int kinds = (small ? LETTERS : 0) + (large ? LETTERS : 0) + (digits ? DIGITS : 0) + (others ? SPECIAL : 0);
		return kinds == 0 ? 0 : Math.min(passphrase.length, 2 * different.size()) * Math.log(kinds) / Math.log(2);
	}
}
