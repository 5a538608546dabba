package org.chancery.comparison.words;

import java.util.Arrays;

/**
 * The heaviest subsequence that keeps its order: of many pairs, those that can all stay in place when the others move.
 * Takes O(n log n).
 */
public final class HeaviestOrder {

	private final int[] positions;
	private final double[] weights;
	/** For each rank the end of the heaviest subsequence up to there, as a tree of prefix maxima (Fenwick). */
	private final int[] best;
	private final double[] total;

	private HeaviestOrder(int[] places, double[] weights) {
		int[] sorted = Arrays.stream(places).sorted().distinct().toArray();
		positions = Arrays.stream(places).map(place -> Arrays.binarySearch(sorted, place)).toArray();
		this.weights = weights;
		best = new int[sorted.length + 1];
		Arrays.fill(best, -1);
		total = new double[positions.length];
	}

	/**
	 * Finds it.
	 *
	 * @param positions where each element stands in the other order; equal positions exclude each other
	 * @param weights   what each is worth, above 0
	 * @return for each element whether it stays; with equal weight those that come first stay
	 */
	public static boolean[] of(int[] positions, double[] weights) {
		if (isInOrder(positions)) {
			boolean[] stays = new boolean[positions.length];
			Arrays.fill(stays, true);
			return stays;
		}
		return new HeaviestOrder(positions, weights).find();
	}

	private static boolean isInOrder(int[] positions) {
		for (int i = 1; i < positions.length; i++) {
			if (positions[i - 1] >= positions[i]) {
				return false;
			}
		}
		return true;
	}

	/** The longest one: all weigh the same. */
	public static boolean[] of(int[] positions) {
		double[] weights = new double[positions.length];
		Arrays.fill(weights, 1);
		return of(positions, weights);
	}

	private boolean[] find() {
		int[] before = new int[positions.length];
		int heaviest = -1;
		for (int i = 0; i < positions.length; i++) {
			before[i] = below(positions[i]);
			total[i] = weights[i] + (before[i] < 0 ? 0 : total[before[i]]);
			enter(i);
			heaviest = heaviest < 0 || total[i] > total[heaviest] ? i : heaviest;
		}
		boolean[] stays = new boolean[positions.length];
		for (int i = heaviest; i >= 0; i = before[i]) {
			stays[i] = true;
		}
		return stays;
	}

	/** The end of the heaviest subsequence that ends at a lower position; -1 if there is none. */
	private int below(int position) {
		int found = -1;
		for (int rank = position; rank > 0; rank -= rank & -rank) {
			found = best[rank] >= 0 && (found < 0 || total[best[rank]] > total[found]) ? best[rank] : found;
		}
		return found;
	}

	private void enter(int element) {
		for (int rank = positions[element] + 1; rank < best.length; rank += rank & -rank) {
			if (best[rank] < 0 || total[element] > total[best[rank]]) {
				best[rank] = element;
			}
		}
	}
}
