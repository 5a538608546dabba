package org.chancery.word.redline;

import java.util.HashMap;
import java.util.Map;

/** Characters of private use that stand for tokens which are no words, the same one for equal tokens. */
final class Signs {

	private static final int FIRST = 0xF0000;
	private static final int LAST = 0x10FFFD;
	private static final int NO_CHARACTER = 0xFFFE;

	private final Map<String, Integer> known = new HashMap<>();
	private int next = FIRST;

	/** Whether a text holds characters of private use itself. */
	static boolean isIn(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\uE000' && c <= '\uF8FF' || c >= '\uDB80' && c <= '\uDBFF') {
				return true;
			}
		}
		return false;
	}

	/** The sign of a token. When all are used up, they start again: {@link TokenDiff} checks what it matches. */
	int of(String key) {
		Integer sign = known.get(key);
		if (sign == null) {
			sign = next;
			known.put(key, sign);
			next = next == LAST ? FIRST : (next + 1 & 0xFFFF) == NO_CHARACTER ? next + 3 : next + 1;
		}
		return sign;
	}
}
