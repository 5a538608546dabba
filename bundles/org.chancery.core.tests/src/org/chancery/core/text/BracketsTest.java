package org.chancery.core.text;

import static org.chancery.core.tests.Draft.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.tests.Draft;
import org.chancery.model.dossier.Layer;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;

/** Words are put in brackets, disputed, and agreed. */
class BracketsTest {

	private final Draft draft = new Draft();
	private final Clause clause = article("Each Party shall notify.");
	private final Party arvenia = party("ARV");
	private final Party belmora = party("BMA");
	private final Layer layer;
	private final Brackets brackets;

	BracketsTest() {
		draft.add(clause);
		layer = draft.layer("delegation");
		brackets = new Brackets(draft.dossier(), draft.everybody(), clause, "en");
	}

	@Test
	void wordsAreDisputedAndAgreed() {
		brackets.enclose(11, 16, arvenia);
		brackets.propose(11, "may", belmora);
		assertEquals("Each Party [ARV: shall / BMA: may] notify.", words());
		brackets.resolve(11, 1);
		assertEquals("Each Party may notify.", words());
	}

	@Test
	void bracketsNestAndDisputedWordsMayGo() {
		brackets.enclose(16, 23, null);
		brackets.enclose(11, 17, arvenia);
		assertEquals("Each Party [ARV: shall[ notify]].", words());
		brackets.resolve(11, 0);
		assertEquals("Each Party shall[ notify].", words());
		brackets.resolve(16, -1);
		assertEquals("Each Party shall.", words());
	}

	@Test
	void aHigherAudienceDisputesInPrivate() {
		new Brackets(draft.dossier(), layer.getAudience(), clause, "en").enclose(11, 16, arvenia);
		assertEquals("Each Party shall notify.", words());
		assertEquals("Each Party [ARV: shall] notify.", draft.words(layer.getAudience()).getFirst());
	}

	@Test
	void whatIsNotThereIsRefused() {
		assertThrows(DossierException.class, () -> brackets.enclose(5, 5, arvenia));
		assertThrows(DossierException.class, () -> brackets.propose(3, "may", arvenia));
		brackets.enclose(0, 4, null);
		assertThrows(DossierException.class, () -> brackets.resolve(0, 1));
		assertThrows(DossierException.class, () -> brackets.resolve(99, 0));
	}

	private String words() {
		return draft.words(draft.everybody()).getFirst();
	}

	private Party party(String code) {
		Party party = Ids.identify(PartiesFactory.eINSTANCE.createParty());
		party.setCode(code);
		draft.dossier().dossier().getParties().add(party);
		return party;
	}
}
