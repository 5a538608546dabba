package org.chancery.benchmarks;

import java.util.List;

/**
 * A place in the words of a clause, what may stand there without crossing a red line, and what crosses it.
 *
 * @param kind   of test
 * @param before the words in front of the place
 * @param after  the words behind it
 * @param test   the test in its grammar, on the clause itself
 * @param good   what keeps it: near-misses
 * @param bad    what crosses it
 */
record RedLineSlot(String kind, String before, String after, String test, List<Filling> good, List<Filling> bad) {

	/** Words for the place, with what is special about them: figures, words, both, other unit, inflected, negated, plain. */
	record Filling(String form, String words) {
	}
}
