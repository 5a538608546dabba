package org.chancery.ui.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.chancery.core.dossier.DossierException;
import org.chancery.edit.DossierSession;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.Position;
import org.chancery.model.parties.Delegate;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.Ids;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.wizards.PartiesFilling;
import org.chancery.ui.wizards.PartiesModel;
import org.chancery.ui.wizards.PartyEntry;
import org.junit.jupiter.api.Test;

/** What editing the parties of a dossier makes of them. */
class PartiesFillingTest {
	private final DossierSession session = new DossierSession(Dossiers.small(), null);
	private final PartiesModel model = PartiesModel.of(session.dossier());

	@Test
	void changesNothingIfNothingWasTyped() {
		fill();
		assertFalse(session.dirty());
		assertFalse(session.commandStack().canUndo());
	}

	@Test
	void renamesAddsAndUndoesInOneStep() {
		Party arvenia = parties().getFirst();
		model.parties().getFirst().setName("en", PartyEntry.Name.LONG, "Free Republic of Arvenia");
		PartyEntry added = new PartyEntry();
		added.setCode("CAL");
		added.setName("en", PartyEntry.Name.LONG, "Principality of Calvary");
		model.parties().add(1, added);
		fill();
		assertSame(arvenia, parties().getFirst());
		assertEquals("Free Republic of Arvenia", arvenia.getNames().getFirst().getLongName());
		assertEquals(List.of("ARV", "CAL", "BMA"), codes());
		session.commandStack().undo();
		assertEquals(List.of("ARV", "BMA"), codes());
		assertEquals("Republic of Arvenia", arvenia.getNames().getFirst().getLongName());
	}

	@Test
	void aPartyThatGoesLeavesItsSignatureBlock() {
		session.execute("sign", () -> Dossiers.clause(session.dossier(), 1).setParty(parties().getLast()));
		model.parties().removeLast();
		fill();
		assertEquals(List.of("ARV"), codes());
		assertNull(Dossiers.clause(session.dossier(), 1).getParty());
	}

	@Test
	void aPartyThatHoldsAPositionStays() {
		session.execute("propose", () -> {
			Position position = Ids.identify(NegotiationFactory.eINSTANCE.createPosition());
			position.setParty(parties().getLast());
			session.dossier().holdings().getLast().getPositions().add(position);
		});
		model.parties().removeLast();
		model.parties().getFirst().setCode("XYZ");
		assertThrows(DossierException.class, this::fill);
		assertEquals(List.of("ARV", "BMA"), codes());
	}

	@Test
	void signatoriesKeepTheirIdsAndOthersTheirPlace() {
		model.parties().getFirst().setSignatories(" Ilsabet Corvane, Minister, in person \n\nTor Vale");
		fill();
		Delegate ilsabet = delegates().getFirst();
		assertEquals("Ilsabet Corvane", ilsabet.getName());
		assertEquals("Minister, in person", ilsabet.getTitle());
		PartiesModel again = PartiesModel.of(session.dossier());
		assertEquals(List.of("Ilsabet Corvane, Minister, in person", "Tor Vale"), again.parties().getFirst().signatories());
		again.parties().getFirst().setSignatories("Tor Vale, Envoy\nIlsabet Corvane, Minister, in person");
		session.execute("parties", () -> new PartiesFilling(again).into(session.dossier()));
		assertEquals(List.of("Tor Vale", "Ilsabet Corvane"), delegates().stream().map(Delegate::getName).toList());
		assertEquals("Envoy", delegates().getFirst().getTitle());
		assertSame(ilsabet, delegates().getLast());
	}

	private void fill() {
		session.execute("parties", () -> new PartiesFilling(model).into(session.dossier()));
	}

	private List<Party> parties() {
		return session.dossier().dossier().getParties();
	}

	private List<Delegate> delegates() {
		return parties().getFirst().getDelegates();
	}

	private List<String> codes() {
		return parties().stream().map(Party::getCode).toList();
	}
}
