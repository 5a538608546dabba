package org.chancery.negotiation.divergence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.chancery.comparison.language.DateMention;
import org.chancery.comparison.language.Quantity;
import org.chancery.model.negotiation.Operator;

/** Whether the numbers, or the dates, of two sentences leave no value that suits both. */
final class Ranges {

	private Ranges() {
	}

	/** Whether there are quantities of one dimension in both, and none of the one suits any of the other. */
	static boolean numbersExclude(List<Quantity> these, List<Quantity> those) {
		boolean comparable = false;
		for (Quantity one : these) {
			for (Quantity other : those) {
				if (!one.unit().dimension().isEmpty() && one.unit().dimension().equals(other.unit().dimension())) {
					comparable = true;
					if (suit(one, other)) {
						return false;
					}
				}
			}
		}
		return comparable;
	}

	/** Whether there are dates with a year in both, and none of the one suits any of the other. */
	static boolean datesExclude(List<DateMention> these, List<DateMention> those) {
		boolean comparable = false;
		for (DateMention one : these) {
			for (DateMention other : those) {
				if (one.year() != 0 && other.year() != 0) {
					comparable = true;
					if (suit(one, other)) {
						return false;
					}
				}
			}
		}
		return comparable;
	}

	private static boolean suit(Quantity one, Quantity other) {
		BigDecimal from = low(one);
		BigDecimal to = high(one);
		BigDecimal otherFrom = low(other);
		BigDecimal otherTo = high(other);
		return notAbove(from, otherTo, one.bound() == Operator.GREATER || other.bound() == Operator.LESS)
				&& notAbove(otherFrom, to, other.bound() == Operator.GREATER || one.bound() == Operator.LESS);
	}

	private static boolean notAbove(BigDecimal from, BigDecimal to, boolean strictly) {
		return from == null || to == null || (strictly ? from.compareTo(to) < 0 : from.compareTo(to) <= 0);
	}

	/** In the dimension's own unit; null for no lower bound. */
	private static BigDecimal low(Quantity quantity) {
		return quantity.bound() == Operator.AT_MOST || quantity.bound() == Operator.LESS ? null
				: quantity.value().multiply(quantity.unit().factor());
	}

	private static BigDecimal high(Quantity quantity) {
		return quantity.bound() == Operator.AT_LEAST || quantity.bound() == Operator.GREATER ? null
				: (quantity.upTo() == null ? quantity.value() : quantity.upTo()).multiply(quantity.unit().factor());
	}

	private static boolean suit(DateMention one, DateMention other) {
		return !from(one).isAfter(to(other)) && !from(other).isAfter(to(one));
	}

	private static LocalDate from(DateMention date) {
		return switch (date.bound()) {
		case AT_MOST, LESS -> LocalDate.MIN;
		case GREATER -> date.last().orElseThrow().plusDays(1);
		case AT_LEAST, EQUAL -> date.first().orElseThrow();
		};
	}

	private static LocalDate to(DateMention date) {
		return switch (date.bound()) {
		case AT_LEAST, GREATER -> LocalDate.MAX;
		case LESS -> date.first().orElseThrow().minusDays(1);
		case AT_MOST, EQUAL -> date.last().orElseThrow();
		};
	}
}
