package org.chancery.ui.negotiation.grid;

import java.util.Comparator;

/** The order in which people expect words with numbers in them: by letters without regard to case, numbers by value. */
enum NaturalOrder implements Comparator<String> {
	INSTANCE;

	@Override
	public int compare(String one, String other) {
		int i = 0;
		int j = 0;
		while (i < one.length() && j < other.length()) {
			if (digit(one, i) && digit(other, j)) {
				int endOne = end(one, i);
				int endOther = end(other, j);
				int order = numbers(one.substring(i, endOne), other.substring(j, endOther));
				if (order != 0) {
					return order;
				}
				i = endOne;
				j = endOther;
			} else {
				int order = Character.compare(Character.toLowerCase(one.charAt(i++)), Character.toLowerCase(other.charAt(j++)));
				if (order != 0) {
					return order;
				}
			}
		}
		return Integer.compare(one.length() - i, other.length() - j);
	}

	private static int numbers(String one, String other) {
		String a = one.replaceFirst("^0+(?=.)", "");
		String b = other.replaceFirst("^0+(?=.)", "");
		return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
	}

	private static boolean digit(String words, int at) {
		return words.charAt(at) >= '0' && words.charAt(at) <= '9';
	}

	private static int end(String words, int from) {
		int end = from;
		while (end < words.length() && digit(words, end)) {
			end++;
		}
		return end;
	}
}
