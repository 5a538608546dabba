package org.chancery.negotiation.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.Optional;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;

/**
 * The concessions of a dossier as far as one audience may know them. It is a copy: nothing in it leads back to the
 * dossier, and nothing in it comes from an audience that the reader does not read.
 */
public final class Ledger {

	private final String audience;
	private final List<LedgerRow> rows;

	private Ledger(String audience, List<LedgerRow> rows) {
		this.audience = audience;
		this.rows = List.copyOf(rows);
	}

	/** The rows that an audience reads, those of lower audiences first, each holding in its order. */
	public static Ledger of(OpenDossier dossier, Audience reader) {
		List<LedgerRow> rows = new ArrayList<>();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			String name = holding.getAudience().getName();
			holding.getConcessions().forEach(each -> rows.add(LedgerRows.of(each, name)));
		}
		return new Ledger(reader.getName(), rows);
	}

	/** Name of the audience that may read this. */
	public String audience() {
		return audience;
	}

	/** The rows. */
	public List<LedgerRow> rows() {
		return rows;
	}

	/** The row of that id. */
	public Optional<LedgerRow> row(String id) {
		return rows.stream().filter(row -> row.id().equals(id)).findFirst();
	}

	/** The balance of all rows. */
	public Balance total() {
		return Balance.of("", rows);
	}

	/** The balance of each issue, in the order in which the issues first appear; rows without one under the empty name. */
	public List<Balance> perIssue() {
		return per(LedgerRow::issue);
	}

	/** The balance with each party, by its code, in the order in which they first appear. */
	public List<Balance> perParty() {
		return per(LedgerRow::party);
	}

	/** The rows of one issue. */
	public List<LedgerRow> ofIssue(String issue) {
		return rows.stream().filter(row -> row.issue().equals(issue)).toList();
	}

	private List<Balance> per(Function<LedgerRow, String> key) {
		Map<String, List<LedgerRow>> groups = new LinkedHashMap<>();
		rows.forEach(row -> groups.computeIfAbsent(key.apply(row), none -> new ArrayList<>()).add(row));
		return groups.entrySet().stream().map(group -> Balance.of(group.getKey(), group.getValue())).toList();
	}

	/** A sum without needless zeroes at its end, as people write it: 12.5, 100. */
	public static String amount(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}
}
