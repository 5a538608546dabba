package org.chancery.comparison.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.chancery.model.negotiation.Operator;

/**
 * A date: "1 January 2030", "le 1er janvier 2030", "the first day of January 2030", "2030-01-01", "in 2030".
 *
 * @param start     where the words begin, the comparison ("no later than") included
 * @param dateStart where the date itself begins
 * @param year      the year; 0 where the text names none ("31 December")
 * @param month     the month from 1; 0 where the text names only a year
 * @param day       the day from 1; 0 where the text names none
 * @param bound     how the text bounds it: AT_MOST for "no later than", AT_LEAST for "from", LESS for "before"; EQUAL
 *                  where it says nothing
 */
public record DateMention(int start, int end, int dateStart, int year, int month, int day, Operator bound)
		implements Passage {

	/** The first day that it may mean; none if it names no year. */
	public Optional<LocalDate> first() {
		return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)));
	}

	/** The last day that it may mean; none if it names no year. */
	public Optional<LocalDate> last() {
		if (year == 0) {
			return Optional.empty();
		}
		YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
		return Optional.of(day == 0 ? last.atEndOfMonth() : last.atDay(day));
	}

	/** Whether two say the same, whatever their words. */
	public boolean same(DateMention other) {
		return year == other.year && month == other.month && day == other.day && bound == other.bound;
	}
}
