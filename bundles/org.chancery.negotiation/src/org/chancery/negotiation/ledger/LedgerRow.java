package org.chancery.negotiation.ledger;

import java.math.BigDecimal;
import java.util.List;

import org.chancery.model.negotiation.ConcessionStatus;

/**
 * One concession as a row of the ledger. Words that were not entered are empty, never null.
 *
 * @param id           stable id of the concession
 * @param label        its label for people, for instance C-2
 * @param issue        the issue it belongs to
 * @param party        code of the other party; empty if none is named
 * @param clauseIds    ids of the clauses it is about
 * @param counterItems ids of the rows that it is exchanged for
 * @param authority    by whose authority
 * @param cost         cost to our side, in the units of the ledger; zero if none was entered
 * @param gain         gain, in the same units; zero if none was entered
 * @param alternative  the alternative considered
 * @param status       where it stands
 * @param events       what happened to it, in order
 * @param audience     name of the audience that holds it: the row, and whatever is made of it, is for that audience up
 */
public record LedgerRow(String id, String label, String issue, String party, String asked, String offered, String given,
		String received, List<String> clauseIds, List<String> counterItems, String authority, BigDecimal cost,
		BigDecimal gain, String costNote, String gainNote, String alternative, ConcessionStatus status,
		List<LedgerEvent> events, String audience) {

	/** Whether both sides have agreed, though still ad referendum. */
	public boolean agreed() {
		return status == ConcessionStatus.AGREED_AD_REFERENDUM;
	}

	/** Whether it is on the table: floated or offered. */
	public boolean open() {
		return status == ConcessionStatus.FLOATED || status == ConcessionStatus.OFFERED;
	}

	/** Whether it was taken back. */
	public boolean withdrawn() {
		return status == ConcessionStatus.WITHDRAWN;
	}

	/** Gain less cost. */
	public BigDecimal net() {
		return gain.subtract(cost);
	}

	/** What a person calls it: its label, else its issue, else its id. */
	public String name() {
		return !label.isEmpty() ? label : !issue.isEmpty() ? issue : id;
	}
}
