package org.chancery.ui.negotiation.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.chancery.negotiation.divergence.MeterPoint;

/**
 * The meter over time: what was found on the days past and is found today, and what is left on the days to come if every
 * decision is carried out on its day.
 *
 * @param points the earliest first
 */
public record TimeLine(LocalDate today, List<Point> points) {

	/** One day. @param ahead whether it is to come */
	public record Point(LocalDate date, int count, boolean ahead) {
	}

	/** Of no dossier. */
	public static final TimeLine EMPTY = new TimeLine(LocalDate.EPOCH, List.of());

	/**
	 * @param past    of days before, the earliest first; what is said of today and later is left out
	 * @param outlook today first, then the days to come
	 */
	public static TimeLine of(List<MeterPoint> past, List<MeterPoint> outlook) {
		if (outlook.isEmpty()) {
			return EMPTY;
		}
		LocalDate today = outlook.getFirst().date();
		List<Point> points = new ArrayList<>();
		past.stream().filter(each -> each.date().isBefore(today)).forEach(each -> points.add(new Point(each.date(), each.divergences(), false)));
		outlook.forEach(each -> points.add(new Point(each.date(), each.divergences(), each.date().isAfter(today))));
		return new TimeLine(today, List.copyOf(points));
	}

	/** What a point says, read aloud. */
	public String spoken(Point point) {
		String day = point.date() + (point.date().equals(today) ? ", today" : "");
		return day + ": " + point.count() + (point.count() == 1 ? " divergence" : " divergences")
				+ (point.ahead() ? " left, if every decision is carried out" : "");
	}

	/** The most divergences on any day; at least 1. */
	public int most() {
		return Math.max(1, points.stream().mapToInt(Point::count).max().orElse(1));
	}

	/** Where a day is between the first, 0, and the last, 1; in the middle if there is but one. */
	public double place(LocalDate date) {
		LocalDate first = points.getFirst().date();
		long days = ChronoUnit.DAYS.between(first, points.getLast().date());
		return days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, date) / days;
	}
}
