package org.chancery.negotiation.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An order of the numbers 0 to n-1 by which sets of them are complete as early as possible, see {@link CleanTextPath}.
 *
 * @param numbers every number once
 * @param exact   whether no order is better
 */
record ShortestOrder(List<Integer> numbers, boolean exact) {

	/** Up to how many numbers the order is found exactly. */
	static final int EXACT = 14;

	static ShortestOrder of(List<? extends Collection<Integer>> sets, int n) {
		Map<BitSet, Integer> weights = new LinkedHashMap<>();
		for (Collection<Integer> set : sets) {
			var bits = new BitSet(n);
			set.forEach(bits::set);
			weights.merge(bits, 1, Integer::sum);
		}
		return n <= EXACT ? new ShortestOrder(exact(weights, n), true) : new ShortestOrder(greedy(weights), false);
	}

	/** The best value of each set of decisions taken so far, by their last one: Bellman and Held–Karp over subsets. */
	private static List<Integer> exact(Map<BitSet, Integer> weights, int n) {
		int[] complete = new int[1 << n];
		weights.forEach((bits, weight) -> complete[n == 0 ? 0 : (int) mask(bits)] += weight);
		for (int bit = 0; bit < n; bit++) {
			for (int mask = 0; mask < complete.length; mask++) {
				if ((mask & 1 << bit) != 0) {
					complete[mask] += complete[mask ^ 1 << bit];
				}
			}
		}
		long[] best = new long[1 << n];
		int[] last = new int[1 << n];
		for (int mask = 1; mask < best.length; mask++) {
			best[mask] = -1;
			for (int bit = n - 1; bit >= 0; bit--) {
				long value = (mask & 1 << bit) == 0 ? -1 : best[mask ^ 1 << bit] + complete[mask];
				if (value > best[mask]) {
					best[mask] = value;
					last[mask] = bit;
				}
			}
		}
		List<Integer> order = new ArrayList<>();
		for (int mask = best.length - 1; mask != 0; mask ^= 1 << last[mask]) {
			order.add(last[mask]);
		}
		return order.reversed();
	}

	private static long mask(BitSet bits) {
		long[] words = bits.toLongArray();
		return words.length == 0 ? 0 : words[0];
	}

	private static List<Integer> greedy(Map<BitSet, Integer> weights) {
		Map<Integer, Integer> uses = new HashMap<>();
		weights.forEach((bits, weight) -> bits.stream().forEach(number -> uses.merge(number, weight, Integer::sum)));
		Map<BitSet, Integer> open = new LinkedHashMap<>(weights);
		List<Integer> order = new ArrayList<>();
		while (!open.isEmpty()) {
			BitSet next = next(open);
			next.stream().boxed().sorted(Comparator.comparing((Integer number) -> -uses.get(number))
					.thenComparing(Comparator.naturalOrder())).forEach(order::add);
			open = without(open, next);
		}
		return order;
	}

	/** The set that completes the most sets, itself included, for each number in it. */
	private static BitSet next(Map<BitSet, Integer> open) {
		BitSet best = null;
		double bestRate = -1;
		for (BitSet candidate : open.keySet()) {
			int size = candidate.cardinality();
			int completed = 0;
			for (Map.Entry<BitSet, Integer> other : open.entrySet()) {
				completed += within(other.getKey(), candidate) ? other.getValue() : 0;
			}
			double rate = (double) completed / size;
			if (rate > bestRate || rate == bestRate && size < best.cardinality()) {
				best = candidate;
				bestRate = rate;
			}
		}
		return best;
	}

	private static boolean within(BitSet inner, BitSet outer) {
		for (int bit = inner.nextSetBit(0); bit >= 0; bit = inner.nextSetBit(bit + 1)) {
			if (!outer.get(bit)) {
				return false;
			}
		}
		return true;
	}

	private static Map<BitSet, Integer> without(Map<BitSet, Integer> open, BitSet decided) {
		Map<BitSet, Integer> left = new LinkedHashMap<>();
		open.forEach((bits, weight) -> {
			BitSet rest = (BitSet) bits.clone();
			rest.andNot(decided);
			if (!rest.isEmpty()) {
				left.merge(rest, weight, Integer::sum);
			}
		});
		return left;
	}
}
