package org.chancery.negotiation.tests.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.PublicStatement;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.divergence.Contradiction;
import org.chancery.negotiation.divergence.Contradictions;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

	private final Talks talks = new Talks();
	private final Clause clause = talks.article("Access to the fishing grounds.");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Arvenia will admit twelve vessels.             | Arvenia will not admit vessels.                 | POLARITY",
			"Arvenia shall license sardine vessels.         | Arvenia may license sardine vessels.            | MODALITY",
			"Access reaches 24 nautical miles.              | Access is limited to 12 nautical miles.         | NUMBER",
			"Access to the grounds ends on 31 December 2029. | Access to the grounds ends on 31 December 2027. | DATE",
			"Arvenia shall pay for the joint patrols.       | Belmora shall pay for the joint patrols.        | PARTY" })
	void whatCannotBothHoldIsFound(String promise, String said, Contradiction.Kind kind) {
		assurance(promise, clause);
		statement(said, clause);
		assertEquals(List.of(kind), kinds().stream().distinct().toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Arvenia will admit twelve vessels.             | Arvenia will admit vessels under licence.",
			"Access reaches at least 12 nautical miles.     | Access reaches 24 nautical miles.",
			"Access to the grounds ends no later than 31 December 2029. | Access to the grounds ends in 2028." })
	void whatCanBothHoldIsNot(String promise, String said) {
		assurance(promise, clause);
		statement(said, clause);
		assertEquals(List.of(), kinds());
	}

	@Test
	void whatSpeaksOfSomethingElseIsNotSetAgainstIt() {
		assurance("Arvenia will admit twelve vessels.", clause);
		statement("Belmora shall not tax the seat of the secretariat for 5 years.", talks.article("The seat."));
		assertEquals(List.of(), kinds());
	}

	@Test
	void aFindingIsForWhoeverReadsBoth() {
		assurance("Arvenia will admit twelve vessels.", clause);
		statement("Arvenia will not admit vessels.", clause);
		Finding finding = Contradictions.findings(talks.dossier(), talks.reader(), talks.text()).getFirst();
		assertEquals("delegation", finding.audience());
		assertEquals(List.of(), Contradictions.findings(talks.dossier(), talks.everybody(), talks.publicText()));
	}

	private List<Contradiction.Kind> kinds() {
		return Contradictions.of(talks.dossier(), talks.reader(), talks.text()).stream().map(Contradiction::kind).toList();
	}

	private void assurance(String promise, Clause anchor) {
		Assurance made = Ids.identify(NegotiationFactory.eINSTANCE.createAssurance());
		made.setLabel("A-1");
		made.setPromise(promise);
		made.setAnchor(anchor);
		talks.delegation().getAssurances().add(made);
	}

	private void statement(String said, Clause about) {
		PublicStatement made = Ids.identify(NegotiationFactory.eINSTANCE.createPublicStatement());
		made.setLanguage("en");
		made.setText(said);
		made.getClauses().add(about);
		talks.dossier().dossier().getStatements().add(made);
	}
}
