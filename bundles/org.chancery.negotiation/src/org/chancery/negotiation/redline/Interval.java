package org.chancery.negotiation.redline;

import java.math.BigDecimal;
import java.math.MathContext;

import org.chancery.comparison.language.Quantity;
import org.chancery.comparison.language.Unit;
import org.chancery.model.negotiation.Operator;

/** What a quantity may be, in another unit: months have no certain number of days. */
record Interval(BigDecimal least, BigDecimal most) {

	private static final Unit DAY = Unit.of("day");
	private static final Unit MONTH = Unit.of("month");
	private static final BigDecimal DAYS_OF_YEAR = new BigDecimal("365.25");
	private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);
	/** Whatever twelfth of a year a month is said to be, so many months are never further from it than so many days. */
	private static final BigDecimal SLACK = BigDecimal.valueOf(3);

	/** A quantity in another unit; null if it measures something else. */
	static Interval of(Quantity quantity, Unit to) {
		Unit from = quantity.unit();
		BigDecimal last = quantity.upTo() == null ? quantity.value() : quantity.upTo();
		if (from.dimension().equals(to.dimension())) {
			return new Interval(from.convert(quantity.value(), to).orElseThrow(), from.convert(last, to).orElseThrow());
		}
		boolean days = from.dimension().equals(DAY.dimension()) && to.dimension().equals(MONTH.dimension());
		boolean months = from.dimension().equals(MONTH.dimension()) && to.dimension().equals(DAY.dimension());
		if (months) {
			return new Interval(days(quantity.value(), from, to, SLACK.negate()), days(last, from, to, SLACK));
		}
		return days ? new Interval(months(quantity.value(), from, to, SLACK.negate()), months(last, from, to, SLACK)) : null;
	}

	/** A number alone. */
	static Interval plain(Quantity quantity) {
		return new Interval(quantity.value(), quantity.upTo() == null ? quantity.value() : quantity.upTo());
	}

	private static BigDecimal days(BigDecimal value, Unit from, Unit to, BigDecimal slack) {
		BigDecimal months = from.convert(value, MONTH).orElseThrow();
		BigDecimal days = months.multiply(DAYS_OF_YEAR).divide(MONTHS_OF_YEAR, MathContext.DECIMAL64).add(slack);
		return DAY.convert(days, to).orElseThrow();
	}

	private static BigDecimal months(BigDecimal value, Unit from, Unit to, BigDecimal slack) {
		BigDecimal days = from.convert(value, DAY).orElseThrow().add(slack);
		BigDecimal months = days.multiply(MONTHS_OF_YEAR).divide(DAYS_OF_YEAR, MathContext.DECIMAL64);
		return MONTH.convert(months, to).orElseThrow();
	}

	/** Whether all that it may be keeps a bound, none of it, or some. */
	Outcome compare(Operator operator, BigDecimal bound) {
		boolean first = Bounds.keeps(least.compareTo(bound), operator);
		boolean last = Bounds.keeps(most.compareTo(bound), operator);
		boolean exact = least.compareTo(most) == 0 || first == last && operator != Operator.EQUAL;
		if (exact) {
			return first && last ? Outcome.HOLDS : Outcome.CROSSED;
		}
		return ranges() ? Outcome.CROSSED : Outcome.UNDECIDED;
	}

	/** Whether the ends are further apart than the uncertainty of months, so that the text itself names a range. */
	private boolean ranges() {
		return least.signum() > 0 && most.subtract(least).compareTo(SLACK.add(SLACK)) > 0;
	}

	boolean equalTo(BigDecimal bound) {
		return least.compareTo(bound) == 0 && most.compareTo(bound) == 0;
	}
}
