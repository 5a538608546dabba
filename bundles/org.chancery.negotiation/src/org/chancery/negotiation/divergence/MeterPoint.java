package org.chancery.negotiation.divergence;

import java.time.LocalDate;

/**
 * The meter on one day.
 *
 * @param date        the day
 * @param divergences how many divergences there are, or are left
 */
public record MeterPoint(LocalDate date, int divergences) {
}
