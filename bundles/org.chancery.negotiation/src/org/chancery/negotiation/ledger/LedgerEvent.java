package org.chancery.negotiation.ledger;

import java.time.LocalDate;

import org.chancery.model.negotiation.ConcessionStatus;

/**
 * A change of the status of a ledger row.
 *
 * @param date   when; null if it was not noted
 * @param status the status from then on
 * @param author who recorded it; empty if it was not noted
 * @param note   what was said; empty for nothing
 */
public record LedgerEvent(LocalDate date, ConcessionStatus status, String author, String note) {
}
