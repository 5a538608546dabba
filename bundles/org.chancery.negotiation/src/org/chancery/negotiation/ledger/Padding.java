package org.chancery.negotiation.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.chancery.core.projection.Projection;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.Severity;
import org.chancery.negotiation.Finding;

/**
 * Looks for items that were put on the table and taken back again, more than once: they were there to be given up. Rows
 * alike, of one issue with one party and with the same offer, are one item.
 */
final class Padding {

	private static final int REPEATEDLY = 2;
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Padding() {
	}

	static List<Finding> of(Ledger ledger, Projection projection) {
		Map<String, List<LedgerRow>> items = new LinkedHashMap<>();
		ledger.rows().forEach(row -> items.computeIfAbsent(item(row), key -> new ArrayList<>()).add(row));
		List<Finding> found = new ArrayList<>();
		for (List<LedgerRow> rows : items.values()) {
			int times = rows.stream().mapToInt(Padding::withdrawals).sum();
			if (times >= REPEATEDLY) {
				found.add(finding(rows, times, ledger, projection));
			}
		}
		return found;
	}

	private static Finding finding(List<LedgerRow> rows, int times, Ledger ledger, Projection projection) {
		LedgerRow row = rows.getLast();
		boolean one = rows.stream().map(LedgerRow::audience).distinct().count() == 1;
		return Finding.of(LedgerFindings.PADDING, Severity.WARNING, one ? row.audience() : ledger.audience(), row.id(),
				row.label(), LedgerFindings.place(projection, row.clauseIds()),
				row.name() + " was offered and withdrawn " + times + " times: nothing should be paid for it.");
	}

	/** How often it was on the table and then taken back. */
	static int withdrawals(LedgerRow row) {
		int times = 0;
		boolean onTheTable = false;
		for (LedgerEvent event : row.events()) {
			if (event.status() == ConcessionStatus.WITHDRAWN) {
				times += onTheTable ? 1 : 0;
				onTheTable = false;
			} else {
				onTheTable = true;
			}
		}
		return times == 0 && row.withdrawn() ? 1 : times;
	}

	private static String item(LedgerRow row) {
		String offer = plain(row.offered());
		return offer.isEmpty() || !Nothing.isSomething(offer) ? row.id()
				: plain(row.party()) + '\u0000' + plain(row.issue()) + '\u0000' + offer;
	}

	private static String plain(String words) {
		return BETWEEN_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}
}
