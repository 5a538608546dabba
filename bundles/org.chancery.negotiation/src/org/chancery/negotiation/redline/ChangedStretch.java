package org.chancery.negotiation.redline;

/**
 * What differs between two texts: from the first word that differs to the last.
 *
 * @param before how it read
 * @param after  how it reads
 */
record ChangedStretch(String before, String after) {

	/** Longer quotations are cut in the middle. */
	private static final int LONGEST = 240;

	static ChangedStretch between(String old, String now) {
		int first = 0;
		int shorter = Math.min(old.length(), now.length());
		while (first < shorter && old.charAt(first) == now.charAt(first)) {
			first++;
		}
		while (first > 0 && inWord(old, now, first)) {
			first--;
		}
		int last = 0;
		while (last < shorter - first && old.charAt(old.length() - 1 - last) == now.charAt(now.length() - 1 - last)) {
			last++;
		}
		while (last > 0 && Character.isLetterOrDigit(old.charAt(old.length() - last))) {
			last--;
		}
		return new ChangedStretch(cut(old.substring(first, old.length() - last).strip()), now.substring(first, now.length() - last).strip());
	}

	private static boolean inWord(String old, String now, int at) {
		return Character.isLetterOrDigit(old.charAt(at - 1)) && (at < old.length() && Character.isLetterOrDigit(old.charAt(at))
				|| at < now.length() && Character.isLetterOrDigit(now.charAt(at)));
	}

	private static String cut(String words) {
		return words.length() <= LONGEST ? words : words.substring(0, LONGEST / 2) + " \u2026 " + words.substring(words.length() - LONGEST / 2);
	}
}
