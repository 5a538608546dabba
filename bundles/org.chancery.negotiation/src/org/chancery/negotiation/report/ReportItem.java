package org.chancery.negotiation.report;

import java.math.BigDecimal;

/**
 * One item of the report.
 *
 * @param label its label for people; empty if it has none
 * @param words what was asked or conceded, or what is not negotiable
 * @param cost  its cost in the units of the ledger; zero for a red line, which has none
 */
public record ReportItem(String label, String words, BigDecimal cost) {
}
