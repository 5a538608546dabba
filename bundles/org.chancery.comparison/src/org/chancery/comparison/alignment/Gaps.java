package org.chancery.comparison.alignment;

import java.util.Arrays;
import java.util.Map;

import org.chancery.comparison.words.HeaviestOrder;

/**
 * Where in a list of blocks the partner of each block of another list must stand if order is kept: between the partners of
 * its neighbours that stayed in order.
 */
final class Gaps {

	/** For each old index the new index of the last block before it that stayed; -1 at the start. */
	private final int[] before;
	/** For each old index the new index of the first block behind it that stayed; the length at the end. */
	private final int[] behind;

	private final int[] starts;

	/** @param partners for each old block of the list the index of its partner in the new list; -1 if it has none there */
	Gaps(int[] partners, int newLength) {
		boolean[] stays = stays(partners);
		before = new int[partners.length];
		behind = new int[partners.length];
		starts = new int[partners.length];
		int last = -1;
		for (int i = 0; i < partners.length; i++) {
			before[i] = last;
			starts[i] = i > 0 && !stays[i - 1] ? starts[i - 1] : i;
			last = stays[i] ? partners[i] : last;
		}
		int next = newLength;
		for (int i = partners.length - 1; i >= 0; i--) {
			behind[i] = next;
			next = stays[i] ? partners[i] : next;
		}
	}

	/**
	 * The gaps that blocks which have found their partner leave.
	 *
	 * @param newPlaces where each block of the new list stands
	 */
	static Gaps between(int[] olds, Map<Integer, Integer> newPlaces, Pairing pairing) {
		return new Gaps(Arrays.stream(olds).map(block -> newPlaces.getOrDefault(pairing.ofOld[block], -1)).toArray(),
				newPlaces.size());
	}

	boolean fits(int oldIndex, int newIndex) {
		return before[oldIndex] < newIndex && newIndex < behind[oldIndex];
	}

	/** The first new index at which the partner of an old one may stand. */
	int first(int oldIndex) {
		return before[oldIndex] + 1;
	}

	/** The new index before which it must stand. */
	int end(int oldIndex) {
		return behind[oldIndex];
	}

	/** Where in a long gap the partner would stand if nothing had come or gone. */
	int expected(int oldIndex) {
		return first(oldIndex) + oldIndex - starts[oldIndex];
	}

	private static boolean[] stays(int[] partners) {
		int count = 0;
		int[] positions = new int[partners.length];
		int[] places = new int[partners.length];
		for (int i = 0; i < partners.length; i++) {
			if (partners[i] >= 0) {
				places[count] = i;
				positions[count++] = partners[i];
			}
		}
		boolean[] inOrder = HeaviestOrder.of(Arrays.copyOf(positions, count));
		boolean[] stays = new boolean[partners.length];
		for (int i = 0; i < count; i++) {
			stays[places[i]] = inOrder[i];
		}
		return stays;
	}
}
