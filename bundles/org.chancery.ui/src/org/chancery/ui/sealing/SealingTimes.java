package org.chancery.ui.sealing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as the parts about sealing show and take them. */
public final class SealingTimes {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private SealingTimes() {
	}

	/** A moment to the minute; empty for null. */
	public static String of(Instant moment, ZoneId zone) {
		return moment == null ? "" : TIME.format(moment.atZone(zone));
	}

	/** The end of a day typed as 2027-12-31; none if it is not a day. */
	public static Optional<Instant> endOf(String typed, ZoneId zone) {
		try {
			return Optional.of(LocalDate.parse(typed.strip()).plusDays(1).atStartOfDay(zone).toInstant());
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
