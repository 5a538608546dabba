package org.chancery.comparison.weight;

/** Counts keys that are not 0, by open addressing. */
final class CountTable {

	private long[] keys = new long[1 << 12];
	private int[] counts = new int[1 << 12];
	private int size;

	/** Counts a key once more. */
	void add(long key) {
		int slot = slot(key);
		if (keys[slot] == 0) {
			keys[slot] = key;
			size++;
		}
		counts[slot]++;
		if (size * 2 > keys.length) {
			grow();
		}
	}

	/** How often a key was counted. */
	int count(long key) {
		return counts[slot(key)];
	}

	private int slot(long key) {
		int slot = (int) ((key ^ key >>> 31) * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
		while (keys[slot] != 0 && keys[slot] != key) {
			slot = slot + 1 & keys.length - 1;
		}
		return slot;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldCounts = counts;
		keys = new long[oldKeys.length * 2];
		counts = new int[oldKeys.length * 2];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int slot = slot(oldKeys[i]);
				keys[slot] = oldKeys[i];
				counts[slot] = oldCounts[i];
			}
		}
	}
}
