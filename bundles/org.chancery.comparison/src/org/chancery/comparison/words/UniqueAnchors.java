package org.chancery.comparison.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Elements that occur once in either of two stretches, in the same order, and whose neighbour agrees too: where a long
 * comparison is cut into short ones.
 */
final class UniqueAnchors {

	private UniqueAnchors() {
	}

	/** The anchors in order, each an old and a new index. */
	static List<int[]> of(int[] old, int oldFrom, int oldTo, int[] now, int newFrom, int newTo) {
		int[] oldPlaces = places(old, oldFrom, oldTo);
		int[] newPlaces = places(now, newFrom, newTo);
		List<int[]> common = new ArrayList<>();
		for (int at = oldFrom; at < oldTo; at++) {
			int number = old[at];
			if (oldPlaces[number] == at && number < newPlaces.length && newPlaces[number] >= 0) {
				int other = newPlaces[number];
				boolean before = at > oldFrom && other > newFrom && old[at - 1] == now[other - 1];
				boolean after = at + 1 < oldTo && other + 1 < newTo && old[at + 1] == now[other + 1];
				if (before || after) {
					common.add(new int[] { at, other });
				}
			}
		}
		boolean[] stays = HeaviestOrder.of(common.stream().mapToInt(anchor -> anchor[1]).toArray());
		List<int[]> anchors = new ArrayList<>(common.size());
		for (int i = 0; i < stays.length; i++) {
			if (stays[i]) {
				anchors.add(common.get(i));
			}
		}
		return anchors;
	}

	/** Where each number stands if it occurs once; -1 if never, -2 if more often. */
	private static int[] places(int[] numbers, int from, int to) {
		int most = -1;
		for (int at = from; at < to; at++) {
			most = Math.max(most, numbers[at]);
		}
		int[] places = new int[most + 1];
		Arrays.fill(places, -1);
		for (int at = from; at < to; at++) {
			places[numbers[at]] = places[numbers[at]] == -1 ? at : -2;
		}
		return places;
	}
}
