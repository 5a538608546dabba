package org.chancery.comparison.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which blocks of one text are parts of one block of the other. */
final class Parts {

	/** The parts of each divided block, in reading order. */
	private final Map<Integer, List<Integer>> parts = new HashMap<>();
	private final Map<Integer, Integer> wholes = new HashMap<>();

	/** The parts of a block; none if it is not divided. */
	List<Integer> of(int whole) {
		return parts.getOrDefault(whole, List.of());
	}

	/** The block of which this one is a part; -1 if of none. */
	int whole(int part) {
		return wholes.getOrDefault(part, -1);
	}

	void set(int whole, List<Integer> all) {
		parts.put(whole, List.copyOf(all));
		all.forEach(part -> wholes.put(part, whole));
	}

	/** The parts and one more, in reading order. */
	static List<Integer> with(List<Integer> some, int another) {
		return IntStream.concat(some.stream().mapToInt(i -> i), IntStream.of(another)).sorted().boxed().toList();
	}
}
