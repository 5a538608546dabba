package org.chancery.comparison.alignment;

import java.util.Comparator;
import java.util.List;

import org.chancery.comparison.words.HeaviestOrder;

/**
 * Two blocks that may belong together.
 *
 * @param old      index in the list of old blocks
 * @param now      index in the list of new blocks
 * @param likeness how alike they are, above 0
 */
record Candidate(int old, int now, double likeness) {

	/** The most alike first; those nearest to their place first among equals. */
	static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness).reversed()
			.thenComparingInt(candidate -> Math.abs(candidate.old - candidate.now)).thenComparingInt(Candidate::old);

	/** Those that can all be true if order is kept, together as alike as can be. */
	static List<Candidate> inOrder(List<Candidate> candidates) {
		List<Candidate> sorted = candidates.stream()
				.sorted(Comparator.comparingInt(Candidate::old).thenComparing(Comparator.comparingInt(Candidate::now).reversed()))
				.toList();
		boolean[] stays = HeaviestOrder.of(sorted.stream().mapToInt(Candidate::now).toArray(),
				sorted.stream().mapToDouble(each -> each.likeness * each.likeness * each.likeness).toArray());
		return java.util.stream.IntStream.range(0, stays.length).filter(i -> stays[i]).mapToObj(sorted::get).toList();
	}
}
