package org.chancery.core.overlay;

import static org.chancery.core.dossier.ExampleDossier.article;
import static org.chancery.core.dossier.ExampleDossier.run;
import static org.chancery.core.dossier.ExampleDossier.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.ExampleDossier;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class PrivateTextsTest {

	private final ExampleDossier example = new ExampleDossier();

	@Test
	void privateWordsRememberTheLowerWording() {
		PrivateWording words = set(example.allies, example.second, wording("Allies grant access."));
		assertSame(words, PrivateTexts.wording(example.allies, example.second, "en").orElseThrow());
		assertTrue(EcoreUtil.equals(example.second.getWordings().get(0), words.getDepartsFrom()));
		PrivateWording higher = set(example.delegation, example.second, wording("We grant nothing."));
		assertTrue(EcoreUtil.equals(words.getWording(), higher.getDepartsFrom()));
		PrivateWording other = set(example.treasury, example.second, wording("It costs."));
		assertTrue(EcoreUtil.equals(example.second.getWordings().get(0), other.getDepartsFrom()));
		assertFalse(stale(words) || stale(higher) || stale(other));
	}

	@Test
	void changedWordsGoOnRememberingWhatTheyDepartedFrom() {
		PrivateWording words = set(example.allies, example.second, wording("One."));
		example.second.getWordings().get(0).getContent().add(run(" And fish."));
		assertTrue(stale(words));
		assertSame(words, set(example.allies, example.second, wording("Two.")));
		assertEquals(1, example.allies.getPrivateWordings().size());
		assertTrue(stale(words));
		new RefreshDeparture(example.open, words).perform();
		assertFalse(stale(words));
	}

	@Test
	void wordsInALanguageThatNobodyHasBelowAreStaleOnceSomebodyDoes() {
		Wording french = wording("Accès");
		french.setLanguage("fr");
		PrivateWording words = set(example.allies, example.second, french);
		assertNull(words.getDepartsFrom());
		assertFalse(stale(words));
		example.second.getWordings().add(EcoreUtil.copy(french));
		assertTrue(stale(words));
	}

	@Test
	void anOmissionEndsWhenWordsAreSet() {
		set(example.allies, example.second, wording("Old."));
		PrivateWording omission = new OmitClause(example.open, example.allies, example.second).perform();
		assertSame(omission, new OmitClause(example.open, example.allies, example.second).perform());
		assertNotNull(omission.getDepartsFrom());
		assertEquals(2, example.allies.getPrivateWordings().size());
		example.second.getWordings().get(0).setHeading("Entry");
		assertTrue(stale(omission));
		set(example.allies, example.second, wording("New."));
		assertEquals(1, example.allies.getPrivateWordings().size());
	}

	@Test
	void refusesClausesAndReferencesThatAreNotBelow() {
		Clause secret = article("Secret", "Words.");
		AddPrivateClause.after(example.open, example.delegation, secret, example.first).perform();
		assertThrows(DossierException.class, () -> set(example.delegation, secret, wording("x")));
		assertThrows(DossierException.class, () -> set(example.allies, secret, wording("x")));
		assertThrows(DossierException.class, () -> set(example.treasury, secret, wording("x")));
		assertThrows(DossierException.class, () -> set(example.allies, article("Loose", "x"), wording("x")));
		assertThrows(DossierException.class, () -> set(example.allies, example.first, wording("see ", secret)));
		assertThrows(DossierException.class,
				() -> AddPrivateClause.after(example.open, example.allies, article("A", "b"), secret).perform());
		assertTrue(example.allies.getPrivateWordings().isEmpty() && example.allies.getPrivateClauses().isEmpty());
	}

	@Test
	void givesPrivateClausesIdsThroughout() {
		Clause parent = article("Secret", "Words.");
		Clause child = article("Inner", "Words.");
		parent.getClauses().add(child);
		AddPrivateClause.firstIn(example.open, example.allies, parent, null).perform();
		assertSame(child, example.open.find(child.getId()));
		assertSame(parent, example.open.find(parent.getId()));
	}

	private PrivateWording set(Layer layer, Clause clause, Wording wording) {
		return new SetPrivateWording(example.open, layer, clause, wording).perform();
	}

	private boolean stale(PrivateWording words) {
		return Staleness.isStale(words, PrivateTexts.lowerOf(example.open, words).orElse(null));
	}
}
