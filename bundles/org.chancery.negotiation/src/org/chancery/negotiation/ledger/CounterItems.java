package org.chancery.negotiation.ledger;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.Projection;
import org.chancery.model.negotiation.Severity;
import org.chancery.negotiation.Finding;

/** Looks for what is given for nothing, and for sums that stand in the ledger twice. */
final class CounterItems {

	private CounterItems() {
	}

	static List<Finding> of(Ledger ledger, Projection projection) {
		List<Finding> found = new ArrayList<>();
		for (LedgerRow row : ledger.rows()) {
			if (!row.withdrawn() && row.counterItems().isEmpty()) {
				found.add(finding(LedgerFindings.NO_COUNTER_ITEM, severity(row), row, projection, sentence(row)));
			}
			ledger.rows().stream().filter(other -> twice(row, other)).findFirst()
					.ifPresent(other -> found.add(finding(LedgerFindings.COUNTED_TWICE, Severity.INFORMATION, row, projection,
							row.name() + " and " + other.name()
									+ " are exchanged for each other and carry the same cost and gain: the balance counts them twice.")));
		}
		return found;
	}

	/** Each pair is told of once, at the row that comes first by id, by whoever reads both. */
	private static boolean twice(LedgerRow row, LedgerRow other) {
		return row.id().compareTo(other.id()) < 0 && row.audience().equals(other.audience()) && !row.withdrawn()
				&& !other.withdrawn() && row.counterItems().contains(other.id()) && other.counterItems().contains(row.id())
				&& row.cost().signum() + row.gain().signum() != 0 && row.cost().compareTo(other.cost()) == 0
				&& row.gain().compareTo(other.gain()) == 0;
	}

	private static Severity severity(LedgerRow row) {
		return row.agreed() || Nothing.isSomething(row.given()) ? Severity.WARNING : Severity.INFORMATION;
	}

	private static String sentence(LedgerRow row) {
		String what = row.agreed() ? " is agreed" : row.status().getLiteral().equals("floated") ? " is floated" : " is offered";
		return row.name() + what + (Nothing.isSomething(row.received())
				? "; something is noted as received, but no row of the ledger is its counter-item."
				: " and nothing comes back for it: it has no counter-item.");
	}

	private static Finding finding(String rule, Severity severity, LedgerRow row, Projection projection, String message) {
		return Finding.of(rule, severity, row.audience(), row.id(), row.label(),
				LedgerFindings.place(projection, row.clauseIds()), message);
	}
}
