package org.chancery.word.redline;

import java.util.Arrays;

/** What sorted lists of numbers have in common. */
final class Common {

	private Common() {
	}

	/** How many numbers are in both. */
	static int count(int[] a, int[] b) {
		int common = 0;
		int i = 0;
		int j = 0;
		while (i < a.length && j < b.length) {
			if (a[i] == b[j]) {
				common++;
				i++;
				j++;
			} else if (a[i] < b[j]) {
				i++;
			} else {
				j++;
			}
		}
		return common;
	}

	/** All numbers of both, sorted. */
	static int[] join(int[] a, int[] b) {
		int[] all = Arrays.copyOf(a, a.length + b.length);
		System.arraycopy(b, 0, all, a.length, b.length);
		Arrays.sort(all);
		return all;
	}
}
