package org.chancery.core.projection;

import static org.chancery.core.tests.Draft.article;
import static org.chancery.core.tests.Draft.paragraph;
import static org.chancery.core.tests.Draft.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.core.overlay.AddPrivateClause;
import org.chancery.core.overlay.OmitClause;
import org.chancery.core.overlay.SetPrivateWording;
import org.chancery.core.projection.ProjectedClause.Notice;
import org.chancery.core.tests.Draft;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;

/** What each audience sees: words, private clauses with numbers of their own, omissions, notices. */
class LayersTest {

	private final Draft draft = new Draft();
	private final Clause first = article("one");
	private final Clause second = article("two");
	private final Clause third = article("three");
	private final Layer allies;
	private final Layer delegation;
	private final Layer experts;

	LayersTest() {
		draft.add(first, second, third);
		allies = draft.layer("allies");
		delegation = draft.layer("delegation", allies.getAudience());
		experts = draft.layer("experts");
		experts.getAudience().setOrder(5);
	}

	private Clause privately(Layer layer, Clause clause, Clause after) {
		AddPrivateClause.after(draft.dossier(), layer, clause, after).perform();
		return clause;
	}

	private void word(Layer layer, Clause clause, String words) {
		new SetPrivateWording(draft.dossier(), layer, clause, wording("en", words)).perform();
	}

	private ProjectedClause seen(Layer layer, Clause clause) {
		return draft.project(layer.getAudience()).find(clause.getId()).orElseThrow();
	}

	@Test
	void aPrivateClauseShiftsTheNumbersOfItsReadersOnly() {
		privately(allies, article("hidden"), first);
		assertEquals(List.of("Article 1", "Article 2", "Article 3"), draft.labels(draft.everybody()));
		assertEquals(List.of("one", "hidden", "two", "three"), draft.words(allies.getAudience()));
		assertEquals(List.of("Article 1", "Article 2", "Article 3", "Article 4"), draft.labels(allies.getAudience()));
		assertEquals(List.of("one", "hidden", "two", "three"), draft.words(delegation.getAudience()));
		assertEquals(List.of("one", "two", "three"), draft.words(experts.getAudience()));
	}

	@Test
	void severalClausesOfALayerAtOnePlaceKeepTheirOrder() {
		privately(allies, article("a"), first);
		privately(allies, article("b"), first);
		privately(allies, article("c"), first);
		assertEquals(List.of("one", "a", "b", "c", "two", "three"), draft.words(allies.getAudience()));
	}

	@Test
	void privateClausesFollowOneAnotherInAnyOrderOfTheirList() {
		Clause a = privately(allies, article("a"), first);
		Clause b = privately(allies, article("b"), a);
		privately(allies, article("c"), b);
		allies.getPrivateClauses().move(0, 2);
		assertEquals(List.of("one", "a", "b", "c", "two", "three"), draft.words(allies.getAudience()));
	}

	@Test
	void aHigherLayerBuildsOnALowerOne() {
		Clause a = privately(allies, article("a"), first);
		privately(delegation, article("d"), a);
		AddPrivateClause.firstIn(draft.dossier(), delegation, paragraph("inside"), a).perform();
		AddPrivateClause.firstIn(draft.dossier(), delegation, article("zero"), null).perform();
		assertEquals(List.of("one", "a", "two", "three"), draft.words(allies.getAudience()));
		assertEquals(List.of("zero", "one", "a", "inside", "d", "two", "three"), draft.words(delegation.getAudience()));
	}

	@Test
	void aPrivateClauseThatLostItsNeighbourIsNotShown() {
		privately(allies, article("a"), second);
		draft.text().getClauses().remove(second);
		assertEquals(List.of("one", "three"), draft.words(allies.getAudience()));
	}

	@Test
	void twoThatFollowOneAnotherAreNotShownAndDoNoHarm() {
		Clause a = privately(allies, article("a"), first);
		Clause b = privately(allies, article("b"), a);
		allies.getPrivateClauses().get(0).setAfter(b);
		assertEquals(List.of("one", "two", "three"), draft.words(allies.getAudience()));
	}

	@Test
	void anOmittedClauseIsGoneWithAllInsideAndNumbersCloseUp() {
		second.getClauses().add(paragraph("inside"));
		new OmitClause(draft.dossier(), allies, second).perform();
		assertEquals(List.of("one", "two", "inside", "three"), draft.words(draft.everybody()));
		assertEquals(List.of("one", "three"), draft.words(allies.getAudience()));
		assertEquals(List.of("Article 1", "Article 2"), draft.labels(allies.getAudience()));
	}

	@Test
	void whatStandsBehindAnOmittedClauseStays() {
		privately(allies, article("a"), second);
		new OmitClause(draft.dossier(), allies, second).perform();
		assertEquals(List.of("one", "a", "three"), draft.words(allies.getAudience()));
	}

	@Test
	void wordsOfAHigherLayerBringAnOmittedClauseBack() {
		new OmitClause(draft.dossier(), allies, second).perform();
		word(delegation, second, "two again");
		assertEquals(List.of("one", "three"), draft.words(allies.getAudience()));
		assertEquals(List.of("one", "two again", "three"), draft.words(delegation.getAudience()));
	}

	@Test
	void inOneLayerAnOmissionGoesBeforeWordsInAnyOrder() {
		word(allies, second, "private");
		new OmitClause(draft.dossier(), allies, second).perform();
		assertEquals(List.of("one", "three"), draft.words(allies.getAudience()));
		allies.getPrivateWordings().move(0, 1);
		assertEquals(List.of("one", "three"), draft.words(allies.getAudience()));
	}

	@Test
	void theHighestAudienceThatIsReadPrevails() {
		word(allies, first, "allied");
		word(delegation, first, "ours");
		assertEquals("one", draft.words(draft.everybody()).getFirst());
		assertEquals("allied", seen(allies, first).text());
		assertEquals("ours", seen(delegation, first).text());
		assertEquals("delegation", seen(delegation, first).audience());
		assertEquals("one", seen(experts, first).text());
	}

	@Test
	void aChangeBelowMakesPrivateWordsStaleForAllWhoSeeThem() {
		word(allies, first, "allied");
		assertEquals(List.of(), seen(allies, first).notices());
		first.getWordings().set(0, wording("en", "uno"));
		assertEquals(List.of(Notice.STALE), seen(allies, first).notices());
		assertEquals(List.of(Notice.STALE), seen(delegation, first).notices());
		assertEquals(List.of(), seen(experts, first).notices());
	}

	@Test
	void staleIsMeasuredAgainstTheNextLowerWordingNotThePublicOne() {
		word(allies, first, "allied");
		word(delegation, first, "ours");
		first.getWordings().set(0, wording("en", "uno"));
		assertEquals(List.of(Notice.STALE), seen(allies, first).notices());
		assertEquals(List.of(), seen(delegation, first).notices());
		word(allies, first, "allied anew");
		assertEquals(List.of(Notice.STALE), seen(delegation, first).notices());
	}

	@Test
	void incomparableAudiencesAreDecidedByOrderAndSaidToBe() {
		word(delegation, first, "ours");
		word(experts, first, "theirs");
		Layer both = draft.layer("both", delegation.getAudience(), experts.getAudience());
		ProjectedClause clause = seen(both, first);
		assertEquals("theirs", clause.text());
		assertEquals(List.of(Notice.CONTESTED), clause.notices());
		delegation.getAudience().setOrder(9);
		assertEquals("ours", seen(both, first).text());
	}

	@Test
	void threeAudiencesOfWhichTwoAreComparableAreContestedOnlyByTheThird() {
		word(allies, first, "allied");
		word(delegation, first, "ours");
		Layer both = draft.layer("both", delegation.getAudience(), experts.getAudience());
		assertEquals(List.of(), seen(both, first).notices());
		word(experts, first, "theirs");
		assertEquals(List.of(Notice.CONTESTED), seen(both, first).notices());
		word(both, first, "settled");
		ProjectedClause settled = seen(both, first);
		assertEquals("settled", settled.text());
		assertEquals(List.of(), settled.notices());
	}

	@Test
	void clausesOfIncomparableLayersAtOnePlaceAreAllShown() {
		privately(delegation, article("d"), first);
		privately(experts, article("e"), first);
		Layer both = draft.layer("both", delegation.getAudience(), experts.getAudience());
		List<String> words = draft.words(both.getAudience());
		assertEquals(5, words.size());
		assertTrue(words.subList(1, 3).containsAll(List.of("d", "e")));
	}

	@Test
	void aPrivateHeadingThatIsUnsetIsTheOneBelow() {
		first.getWordings().getFirst().setHeading("Scope");
		word(allies, first, "allied");
		assertEquals("Scope", seen(allies, first).heading());
		var own = wording("en", "ours");
		own.setHeading("Private scope");
		new SetPrivateWording(draft.dossier(), delegation, first, own).perform();
		assertEquals("Private scope", seen(delegation, first).heading());
		assertEquals("Scope", seen(allies, first).heading());
	}

	@Test
	void whereWordsAreNotTranslatedThoseOfTheDraftingLanguageAreShown() {
		draft.text().getLanguages().add("fr");
		first.getWordings().add(wording("fr", "un"));
		Projection french = Projector.project(draft.dossier(), draft.everybody(), "fr");
		assertEquals(List.of("un", "two", "three"), french.all().map(ProjectedClause::text).toList());
		assertEquals(List.of(List.of(), List.of(Notice.UNTRANSLATED), List.of(Notice.UNTRANSLATED)),
				french.all().map(ProjectedClause::notices).toList());
	}

	@Test
	void aProjectionOfALowerAudienceHoldsNoSecretWord() {
		privately(delegation, article("SECRET"), first);
		word(delegation, second, "SECRET");
		word(allies, second, "allied");
		assertTrue(draft.words(allies.getAudience()).stream().noneMatch(words -> words.contains("SECRET")));
		assertEquals(List.of("one", "allied", "three"), draft.words(allies.getAudience()));
	}
}
