package org.chancery.negotiation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.TablePaper;
import org.chancery.core.exchange.TablePaper.Column;
import org.chancery.core.exchange.TablePaper.Look;
import org.chancery.core.exchange.TablePaper.Row;
import org.chancery.negotiation.ledger.Ledger;

/** Lays the report out as a working paper: a heading for each issue, its items side by side, its sums below. */
final class ReportPaper {

	private ReportPaper() {
	}

	/** @param treaty title of the treaty; empty for none */
	static TablePaper of(ThreeColumnReport report, String treaty, String language) {
		List<Row> rows = new ArrayList<>();
		for (ReportSection section : report.sections()) {
			rows.add(Row.of(Look.HEADING, section.issue().isEmpty() ? "Other red lines" : section.issue()));
			rows.add(new Row(Look.PLAIN, List.of(items(section.asked()), items(section.conceded()), items(section.notNegotiable()))));
			if (!section.asked().isEmpty()) {
				rows.add(sums(ReportSection.sum(section.asked()), ReportSection.sum(section.conceded()),
						ReportSection.sum(section.notNegotiable()), section.stillOpen()));
			}
		}
		rows.add(Row.of(Look.HEADING, "Total"));
		rows.add(sums(report.asked(), report.conceded(), report.notNegotiable(), report.stillOpen()));
		return new TablePaper("Asked, conceded, not negotiable", treaty.isEmpty() ? List.of() : List.of(treaty),
				"For the audience: " + report.audience(), language,
				List.of(new Column("Asked", 1), new Column("Conceded", 1), new Column("Not negotiable", 1)), rows);
	}

	private static List<String> items(List<ReportItem> items) {
		return items.isEmpty() ? List.of("—") : items.stream().map(ReportPaper::words).toList();
	}

	private static String words(ReportItem item) {
		String label = item.label().isEmpty() ? "" : item.label() + ": ";
		String cost = item.cost().signum() == 0 ? "" : " (cost " + Ledger.amount(item.cost()) + ")";
		return label + (item.words().isEmpty() ? "not entered" : item.words()) + cost;
	}

	private static Row sums(BigDecimal asked, BigDecimal conceded, BigDecimal never, BigDecimal open) {
		return Row.of(Look.TOTAL, "Cost of all asked: " + Ledger.amount(asked),
				"Conceded: " + Ledger.amount(conceded) + ". Still open: " + Ledger.amount(open),
				"Withdrawn: " + Ledger.amount(never));
	}
}
