package org.chancery.negotiation.tests.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.Severity;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.TextFactory;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.ledger.LedgerFindings;
import org.chancery.negotiation.ledger.Safeguards;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

class LedgerFindingsTest {

	private final Talks talks = new Talks();

	@Test
	void whatIsGivenForNothingIsFound() {
		talks.concession("C-1", "Access", ConcessionStatus.AGREED_AD_REFERENDUM, 1, 0);
		talks.concession("C-2", "Access", ConcessionStatus.WITHDRAWN, 1, 0);
		Concession with = talks.concession("C-3", "Seat", ConcessionStatus.OFFERED, 1, 0);
		with.getCounterItems().add(talks.concession("C-4", "Seat", ConcessionStatus.FLOATED, 0, 2));
		assertEquals(List.of("C-1", "C-4"), labels(LedgerFindings.NO_COUNTER_ITEM));
		Finding first = found(LedgerFindings.NO_COUNTER_ITEM).getFirst();
		assertEquals(Severity.WARNING, first.severity());
		assertEquals("delegation", first.audience());
	}

	@Test
	void anItemOfferedAndWithdrawnTwiceIsPadding() {
		Concession row = talks.concession("C-1", "Research", ConcessionStatus.WITHDRAWN, 1, 0);
		Talks.event(row, ConcessionStatus.OFFERED);
		Talks.event(row, ConcessionStatus.WITHDRAWN);
		assertEquals(List.of(), labels(LedgerFindings.PADDING));
		Talks.event(row, ConcessionStatus.FLOATED);
		Talks.event(row, ConcessionStatus.WITHDRAWN);
		assertEquals(List.of("C-1"), labels(LedgerFindings.PADDING));
	}

	@Test
	void rowsAlikeAreOneItem() {
		for (String label : List.of("C-1", "C-2")) {
			Concession row = talks.concession(label, "Research", ConcessionStatus.WITHDRAWN, 1, 0);
			row.setOffered(label.equals("C-1") ? "Tacit consent." : "tacit consent");
			Talks.event(row, ConcessionStatus.OFFERED);
			Talks.event(row, ConcessionStatus.WITHDRAWN);
		}
		assertEquals(List.of("C-2"), labels(LedgerFindings.PADDING));
	}

	@Test
	void twoRowsForOneExchangeAreToldOfOnce() {
		Concession one = talks.concession("C-1", "Access", ConcessionStatus.OFFERED, 4, 9);
		Concession other = talks.concession("C-2", "Points", ConcessionStatus.OFFERED, 4, 9);
		one.getCounterItems().add(other);
		other.getCounterItems().add(one);
		assertEquals(1, found(LedgerFindings.COUNTED_TWICE).size());
	}

	@Test
	void anAssuranceNeedsAClauseThatIsThere() {
		Clause gone = talks.article("Gone.");
		assurance("A-1", talks.article("Here."));
		assurance("A-2", null);
		assurance("A-3", gone);
		talks.dossier().dossier().getText().getClauses().remove(gone);
		assertEquals(List.of("A-2", "A-3"), labels(LedgerFindings.NO_ANCHOR));
	}

	@Test
	void aCommitmentIsCoveredByItsArticleOrByOneThatCitesIt() {
		Clause bare = talks.article("Belmora shall close its ports.");
		Clause verified = talks.article("Belmora shall close its ports and shall report on it.");
		received("C-1", bare);
		received("C-2", verified);
		assertEquals(List.of("C-1"), labels(LedgerFindings.NO_VERIFICATION));
		CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
		reference.setTarget(bare);
		talks.article(Talks.run("The Commission shall inspect what is done under "), reference);
		assertEquals(List.of(), labels(LedgerFindings.NO_VERIFICATION));
	}

	@Test
	void theSettlementOfDisputesAloneIsForInformation() {
		received("C-1", talks.article("Belmora shall close its ports."));
		assertEquals(Severity.WARNING, found(LedgerFindings.NO_VERIFICATION).getFirst().severity());
		talks.article("Any dispute concerning this Agreement shall be settled by negotiation.");
		assertEquals(Severity.INFORMATION, found(LedgerFindings.NO_VERIFICATION).getFirst().severity());
	}

	@Test
	void safeguardsFollowTheTextClauseByClause() {
		Clause clause = talks.article("Belmora shall close its ports.");
		Safeguards safeguards = Safeguards.of(talks.text());
		assertTrue(!safeguards.stand(clause.getId()));
		clause.getWordings().getFirst().getContent().set(0, Talks.run("Belmora shall close its ports and notify it."));
		safeguards.reworded(talks.text(), Set.of(clause.getId()));
		assertTrue(safeguards.stand(clause.getId()));
	}

	private void received(String label, Clause clause) {
		Concession row = talks.concession(label, "Ports", ConcessionStatus.OFFERED, 0, 1);
		row.setReceived("Ports closed.");
		row.getClauses().add(clause);
	}

	private void assurance(String label, Clause anchor) {
		Assurance made = Ids.identify(NegotiationFactory.eINSTANCE.createAssurance());
		made.setLabel(label);
		made.setPromise("We shall see to it.");
		made.setMadeTo(talks.other());
		made.setAnchor(anchor);
		talks.delegation().getAssurances().add(made);
	}

	private List<Finding> found(String rule) {
		return LedgerFindings.of(talks.dossier(), talks.reader(), talks.text(), Safeguards.of(talks.text())).stream()
				.filter(each -> each.rule().equals(rule)).toList();
	}

	private List<String> labels(String rule) {
		return found(rule).stream().map(Finding::label).toList();
	}
}
