package org.chancery.negotiation.redline;

import java.util.List;

/**
 * What one clause has to say to one test.
 *
 * @param clause  id of the clause
 * @param certain whether each of its readings has something good
 * @param good    what speaks for the test
 * @param bad     what speaks against it
 * @param open    what does neither by itself
 */
record Sight(String clause, boolean certain, List<Evidence> good, List<Evidence> bad, List<Evidence> open) {

	/** Whether everything in it speaks for the test. */
	boolean isQuiet() {
		return certain && !good.isEmpty() && bad.isEmpty() && open.isEmpty();
	}

	/** Puts one together. What several readings share is told once. */
	static final class Builder {

		private final java.util.Set<Evidence> good = new java.util.LinkedHashSet<>();
		private final java.util.Set<Evidence> bad = new java.util.LinkedHashSet<>();
		private final java.util.Set<Evidence> open = new java.util.LinkedHashSet<>();
		private boolean certain = true;
		private boolean found;

		/** Begins the next reading. */
		void reading(boolean hasGood) {
			certain &= hasGood;
		}

		void good(Evidence evidence) {
			good.add(evidence);
			found = true;
		}

		void bad(Evidence evidence) {
			bad.add(evidence);
			found = true;
		}

		void open(Evidence evidence) {
			open.add(evidence);
			found = true;
		}

		/** Null if there is nothing to say. */
		Sight build(String clause) {
			return found ? new Sight(clause, certain, List.copyOf(good), List.copyOf(bad), List.copyOf(open)) : null;
		}
	}
}
