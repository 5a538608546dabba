package org.chancery.comparison.language;

import java.math.BigDecimal;

import org.chancery.model.negotiation.Operator;

/**
 * A number with what it counts, in figures, in words or both: "twelve (12) nautical miles", "la moitié", "US$ 5 million".
 *
 * @param start      where the words begin, the comparison ("not less than") included
 * @param numberStart where the number with its unit begins
 * @param value      the number; of a range the lower bound
 * @param upTo       the upper bound of a range ("5 to 10 days"); null if it is none
 * @param unit       what is counted
 * @param bound      how the text bounds it: AT_LEAST for "not less than"; EQUAL where it says nothing
 * @param deadline   whether it is a time limit: "within 90 days", "30 days after"
 * @param consistent false where figures and words contradict each other: "twelve (10)"
 */
public record Quantity(int start, int end, int numberStart, BigDecimal value, BigDecimal upTo, Unit unit, Operator bound,
		boolean deadline, boolean consistent) implements Passage {

	/** Whether two say the same, whatever their words. */
	public boolean same(Quantity other) {
		return sameNumber(value, other.value) && sameNumber(upTo, other.upTo) && unit.equals(other.unit)
				&& bound == other.bound && consistent == other.consistent;
	}

	private static boolean sameNumber(BigDecimal one, BigDecimal other) {
		return one == null || other == null ? one == other : one.compareTo(other) == 0;
	}
}
