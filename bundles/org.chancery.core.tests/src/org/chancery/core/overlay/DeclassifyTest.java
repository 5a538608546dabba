package org.chancery.core.overlay;

import static org.chancery.core.dossier.ExampleDossier.article;
import static org.chancery.core.dossier.ExampleDossier.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.ExampleDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeclassifyTest {

	private final ExampleDossier example = new ExampleDossier();
	private final Audience everybody = example.open.dossier().getAudience();
	private final Audience allies = example.allies.getAudience();

	@AfterEach
	void nothingPointsUp() {
		assertEquals(List.of(), SecretsPointDown.violations(example.open));
	}

	@Test
	void wordsReplaceThoseOfTheClauseAndKeepItsHeading() {
		PrivateWording words = new SetPrivateWording(example.open, example.delegation, example.second, wording("Fish."))
				.perform();
		new Declassify(example.open, words, everybody).perform();
		assertTrue(example.delegation.getPrivateWordings().isEmpty());
		assertEquals(List.of("Access: Fish."), shown(everybody).subList(1, 2));
		assertEquals(1, example.second.getWordings().size());
	}

	@Test
	void wordsMoveToALayerBetween() {
		PrivateWording words = new SetPrivateWording(example.open, example.delegation, example.second, wording("Fish."))
				.perform();
		new Declassify(example.open, words, allies).perform();
		PrivateWording there = PrivateTexts.wording(example.allies, example.second, "en").orElseThrow();
		assertFalse(Staleness.isStale(there, PrivateTexts.lowerOf(example.open, there).orElse(null)));
		assertEquals("Access: Fish.", shown(allies).get(1));
		assertEquals("Access: Each Party shall grant access.", shown(everybody).get(1));
	}

	@Test
	void anOmissionTakesTheClauseOut() {
		PrivateWording omission = new OmitClause(example.open, example.delegation, example.second).perform();
		new Declassify(example.open, omission, everybody).perform();
		assertEquals(2, shown(everybody).size());
		assertNull(example.open.holdingOf(example.second));
	}

	@Test
	void clausesTakeTheirPlaceInTheText() {
		PrivateClause a = AddPrivateClause.after(example.open, example.delegation, article("A", "a"), example.first).perform();
		AddPrivateClause.after(example.open, example.delegation, article("B", "b"), example.first).perform();
		PrivateClause c = AddPrivateClause.firstIn(example.open, example.delegation, article("C", "c"), null).perform();
		List<String> before = shown(example.delegation.getAudience());
		new Declassify(example.open, a, everybody).perform();
		new Declassify(example.open, c, allies).perform();
		assertEquals(before, shown(example.delegation.getAudience()));
		assertEquals(4, shown(everybody).size());
		assertEquals(5, shown(allies).size());
	}

	@Test
	void refusesWhenCitationsLeadHigherAndNamesThem() {
		Clause secret = article("Secret", "Words.");
		AddPrivateClause.after(example.open, example.delegation, secret, example.first).perform();
		PrivateWording words = new SetPrivateWording(example.open, example.delegation, example.third,
				wording("This, see ", secret)).perform();
		var refusal = refused(words, allies);
		assertEquals("1 citation leads to what the audience \"allies\" may not read: Article 2.", refusal.getMessage());
		assertSame(example.delegation, example.open.holdingOf(words));
	}

	@Test
	void refusesWhenCitationsCannotBeFollowed() {
		Clause gone = article("Gone", "Words.");
		example.open.dossier().getText().getClauses().add(gone);
		PrivateWording words = new SetPrivateWording(example.open, example.delegation, example.third, wording("See ", gone))
				.perform();
		example.open.dossier().getText().getClauses().remove(gone);
		assertTrue(refused(words, everybody).getMessage().startsWith("1 citation leads"));
	}

	@Test
	void refusesWhatIsNotBelowAndPlacesThatAreHigher() {
		PrivateWording words = new SetPrivateWording(example.open, example.allies, example.second, wording("Fish.")).perform();
		refused(words, example.delegation.getAudience());
		refused(words, example.treasury.getAudience());
		refused(words, allies);
		Clause secret = article("Secret", "Words.");
		AddPrivateClause.after(example.open, example.allies, secret, example.first).perform();
		refused(new SetPrivateWording(example.open, example.delegation, secret, wording("x")).perform(), everybody);
		refused(AddPrivateClause.after(example.open, example.delegation, article("A", "a"), secret).perform(), everybody);
	}

	private DossierException refused(org.chancery.model.Identified thing, Audience target) {
		var before = shown(example.delegation.getAudience());
		var refusal = assertThrows(DossierException.class, () -> new Declassify(example.open, thing, target).perform());
		assertEquals(before, shown(example.delegation.getAudience()));
		return refusal;
	}

	private List<String> shown(Audience audience) {
		return Projector.project(example.open, audience, "en").all().map(DeclassifyTest::line).toList();
	}

	private static String line(ProjectedClause clause) {
		return clause.heading() + ": " + clause.text();
	}
}
