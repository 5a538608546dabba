package org.chancery.negotiation.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * One issue of the report. Every row of the ledger is in {@code asked}; those that are agreed are in {@code conceded}
 * too, those that were withdrawn in {@code notNegotiable}, and the others are still open.
 *
 * @param issue         the issue; empty for rows without one
 * @param asked         every row of the issue
 * @param conceded      those that are agreed ad referendum
 * @param notNegotiable those that were withdrawn, then the red lines on the clauses of the issue
 * @param stillOpen     cost of the rows that are neither agreed nor withdrawn
 */
public record ReportSection(String issue, List<ReportItem> asked, List<ReportItem> conceded,
		List<ReportItem> notNegotiable, BigDecimal stillOpen) {

	/** The sum of some items. */
	static BigDecimal sum(List<ReportItem> items) {
		return items.stream().map(ReportItem::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
