package org.chancery.negotiation.tests.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.negotiation.ledger.Balance;
import org.chancery.negotiation.ledger.Ledger;
import org.chancery.negotiation.ledger.Nothing;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerTest {

	private final Talks talks = new Talks();

	@BeforeEach
	void enter() {
		talks.concession("C-1", "Access", ConcessionStatus.OFFERED, 6, 5);
		talks.concession("C-2", "Seat", ConcessionStatus.AGREED_AD_REFERENDUM, 3.5, 2.5).setGiven("The seat.");
		talks.concession("C-3", "Access", ConcessionStatus.WITHDRAWN, 2, 0.5).setGiven("Nothing.");
		talks.concession("C-4", "Access", ConcessionStatus.AGREED_AD_REFERENDUM, 1, 9).setParty(talks.third());
	}

	@Test
	void everyRowCountsInOneSumOnly() {
		Balance total = Ledger.of(talks.dossier(), talks.reader()).total();
		assertEquals(4, total.agreed().rows() + total.open().rows() + total.withdrawn().rows());
		assertEquals(0, new BigDecimal("4.5").compareTo(total.agreed().cost()));
		assertEquals(0, new BigDecimal("11.5").compareTo(total.agreed().gain()));
		assertEquals(0, new BigDecimal("6").compareTo(total.open().cost()));
		assertEquals(0, new BigDecimal("2").compareTo(total.withdrawn().cost()));
		assertEquals(0, new BigDecimal("10.5").compareTo(total.exposure().cost()));
		assertEquals(1, total.given(), "words for nothing are nothing");
	}

	@Test
	void theBalancesPerIssueAndPerPartyAddUpToTheTotal() {
		Ledger ledger = Ledger.of(talks.dossier(), talks.reader());
		assertEquals(List.of("Access", "Seat"), ledger.perIssue().stream().map(Balance::name).toList());
		assertEquals(List.of("BMA", "CAL"), ledger.perParty().stream().map(Balance::name).toList());
		for (List<Balance> parts : List.of(ledger.perIssue(), ledger.perParty())) {
			Balance.Sums agreed = parts.stream().map(Balance::agreed).reduce(Balance.Sums::plus).orElseThrow();
			assertEquals(ledger.total().agreed(), agreed);
			assertEquals(4, parts.stream().mapToInt(Balance::rows).sum());
		}
	}

	@Test
	void whoeverDoesNotReadTheDelegationSeesNoRow() {
		Ledger ledger = Ledger.of(talks.dossier(), talks.everybody());
		assertEquals(List.of(), ledger.rows());
		assertEquals("public", ledger.audience());
	}

	@Test
	void wordsForNothingAreNothing() {
		List.of("", " ", "Nothing yet.", "none", "–", "Rien", "Nada todavía").forEach(each -> assertFalse(Nothing.isSomething(each), each));
		List.of("Nothing but twelve vessels.", "0", "The seat").forEach(each -> assertTrue(Nothing.isSomething(each), each));
	}

	@Test
	void amountsAreWrittenAsPeopleWriteThem() {
		assertEquals("100", Ledger.amount(new BigDecimal("1E+2")));
		assertEquals("3.5", Ledger.amount(new BigDecimal("3.50")));
		assertEquals("0", Ledger.amount(new BigDecimal("0.00")));
	}
}
