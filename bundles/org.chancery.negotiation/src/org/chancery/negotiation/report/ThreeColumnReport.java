package org.chancery.negotiation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.RedLine;
import org.chancery.negotiation.ledger.Balance;
import org.chancery.negotiation.ledger.Ledger;
import org.chancery.negotiation.ledger.LedgerRow;

/**
 * The ledger in three columns: asked, conceded, not negotiable. Its totals are those of the ledger: what was asked is
 * what was conceded, what was withdrawn and what is still open, to the last digit.
 *
 * @param audience name of the audience that it is made for
 * @param sections the issues in the order of the ledger, then the red lines that belong to none of them
 * @param total    the balance of the ledger
 */
public record ThreeColumnReport(String audience, List<ReportSection> sections, Balance total) {

	/** The report for an audience. */
	public static ThreeColumnReport of(OpenDossier dossier, Audience reader) {
		Ledger ledger = Ledger.of(dossier, reader);
		List<RedLine> lines = new ArrayList<>();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			lines.addAll(holding.getRedLines());
		}
		Set<RedLine> placed = new HashSet<>();
		List<ReportSection> sections = new ArrayList<>();
		for (Balance issue : ledger.perIssue()) {
			List<LedgerRow> rows = ledger.ofIssue(issue.name());
			List<RedLine> its = lines.stream().filter(line -> about(line, rows)).toList();
			placed.addAll(its);
			sections.add(section(issue, rows, its));
		}
		List<ReportItem> rest = lines.stream().filter(line -> !placed.contains(line)).map(ThreeColumnReport::item).toList();
		if (!rest.isEmpty()) {
			sections.add(new ReportSection("", List.of(), List.of(), rest, BigDecimal.ZERO));
		}
		return new ThreeColumnReport(ledger.audience(), sections, ledger.total());
	}

	/** The cost of all that was asked. */
	public BigDecimal asked() {
		return total(ReportSection::asked);
	}

	/** The cost of all that was conceded. */
	public BigDecimal conceded() {
		return total(ReportSection::conceded);
	}

	/** The cost of all that was withdrawn. */
	public BigDecimal notNegotiable() {
		return total(ReportSection::notNegotiable);
	}

	/** The cost of all that is still open. */
	public BigDecimal stillOpen() {
		return sections.stream().map(ReportSection::stillOpen).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private BigDecimal total(Function<ReportSection, List<ReportItem>> column) {
		return sections.stream().map(column).map(ReportSection::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static ReportSection section(Balance issue, List<LedgerRow> rows, List<RedLine> lines) {
		List<ReportItem> never = new ArrayList<>(rows.stream().filter(LedgerRow::withdrawn)
				.map(row -> item(row, first(row.offered(), row.asked()))).toList());
		lines.forEach(line -> never.add(item(line)));
		return new ReportSection(issue.name(), rows.stream().map(row -> item(row, row.asked())).toList(),
				rows.stream().filter(LedgerRow::agreed).map(row -> item(row, first(row.given(), row.offered()))).toList(),
				never, issue.open().cost());
	}

	private static ReportItem item(LedgerRow row, String words) {
		return new ReportItem(row.label(), words, row.cost());
	}

	private static ReportItem item(RedLine line) {
		String label = line.getLabel() == null ? "" : line.getLabel();
		return new ReportItem(label, line.getSentence() == null ? "" : line.getSentence(), BigDecimal.ZERO);
	}

	private static String first(String words, String otherwise) {
		return words.isEmpty() ? otherwise : words;
	}

	private static boolean about(RedLine line, List<LedgerRow> rows) {
		return line.getClauses().stream()
				.anyMatch(clause -> rows.stream().anyMatch(row -> row.clauseIds().contains(clause.getId())));
	}
}
