package org.chancery.comparison.weight;

/** One slip of the pen. */
enum Slip {
	/** Two neighbouring letters change places. */
	SWAPPED,
	/** A letter is doubled, or a double one single. */
	DOUBLED,
	/** A letter is missing. */
	LEFT_OUT,
	/** A letter is too many. */
	ADDED,
	/** A letter is another one. */
	REPLACED;

	/** The one slip that makes one word of another; null if it takes more. */
	static Slip of(String word, String slip) {
		int most = Math.min(word.length(), slip.length());
		int head = 0;
		while (head < most && word.charAt(head) == slip.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && word.charAt(word.length() - 1 - tail) == slip.charAt(slip.length() - 1 - tail)) {
			tail++;
		}
		int was = word.length() - head - tail;
		int is = slip.length() - head - tail;
		if (was == 1 && is == 1) {
			return REPLACED;
		}
		if (was == 2 && is == 2 && word.charAt(head) == slip.charAt(head + 1) && word.charAt(head + 1) == slip.charAt(head)) {
			return SWAPPED;
		}
		if (was + is != 1) {
			return null;
		}
		String longer = was == 1 ? word : slip;
		boolean doubled = head > 0 && longer.charAt(head) == longer.charAt(head - 1);
		return doubled ? DOUBLED : was == 1 ? LEFT_OUT : ADDED;
	}
}
