package org.chancery.core.text;

import static org.chancery.core.tests.Draft.article;
import static org.chancery.core.tests.Draft.paragraph;
import static org.chancery.core.tests.Draft.reference;
import static org.chancery.core.tests.Draft.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.Orphans;
import org.chancery.core.overlay.SetPrivateWording;
import org.chancery.core.tests.Draft;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.ReferenceForm;

class AddDeleteClauseTest {

	private final Draft draft = new Draft();
	private final OpenDossier dossier = draft.dossier();
	private final Clause inner = paragraph("inner");
	private final Clause a = article("a", inner);
	private final Clause b = article("b");
	private final Layer layer;

	AddDeleteClauseTest() {
		draft.add(a, b);
		layer = draft.layer("delegation");
	}

	@Test
	void aPublicClauseIsSeenByAll() {
		Clause added = AddClause.after(dossier, draft.everybody(), ClauseKind.ARTICLE, a).perform();
		assertNotNull(added.getId());
		assertEquals(List.of("a", "inner", "", "b"), draft.words(draft.everybody()));
		assertEquals(List.of("a", "inner", "", "b"), draft.words(layer.getAudience()));
	}

	@Test
	void aClauseOfALayerIsSeenByItsReadersOnly() {
		AddClause.firstIn(dossier, layer.getAudience(), ClauseKind.ARTICLE, null).perform();
		AddClause.lastIn(dossier, layer.getAudience(), ClauseKind.PARAGRAPH, a).perform();
		assertEquals(List.of("", "a", "inner", "", "b"), draft.words(layer.getAudience()));
		assertEquals(List.of("a", "inner", "b"), draft.words(draft.everybody()));
	}

	@Test
	void clausesAddedBesideOneAnotherStandWhereTheyWereAdded() {
		Clause first = AddClause.after(dossier, layer.getAudience(), ClauseKind.ARTICLE, a).perform();
		Clause second = AddClause.after(dossier, layer.getAudience(), ClauseKind.ARTICLE, first).perform();
		Clause between = AddClause.after(dossier, layer.getAudience(), ClauseKind.ARTICLE, first).perform();
		Clause before = AddClause.after(dossier, layer.getAudience(), ClauseKind.ARTICLE, a).perform();
		assertEquals(List.of(a.getId(), inner.getId(), before.getId(), first.getId(), between.getId(), second.getId(), b.getId()),
				draft.project(layer.getAudience()).all().map(clause -> clause.id()).toList());
	}

	@ParameterizedTest
	@EnumSource(value = ClauseKind.class, names = { "PART", "ARTICLE", "RECITAL", "ANNEX", "TESTIMONIUM" })
	void aParagraphTakesNoneOfThem(ClauseKind kind) {
		assertThrows(DossierException.class, () -> AddClause.lastIn(dossier, draft.everybody(), kind, inner).perform());
	}

	@Test
	void aNeighbourOutOfSightIsRefused() {
		Clause hidden = AddClause.after(dossier, layer.getAudience(), ClauseKind.ARTICLE, a).perform();
		assertThrows(DossierException.class,
				() -> AddClause.after(dossier, draft.everybody(), ClauseKind.ARTICLE, hidden).perform());
	}

	@Test
	void whatHungOnADeletedClauseIsKeptAndBrokenCitationsAreReported() {
		new SetPrivateWording(dossier, layer, inner, wording("en", "private")).perform();
		b.getWordings().getFirst().getContent().add(reference(inner, ReferenceForm.CITATION));
		List<Citation> broken = new DeleteClause(dossier, draft.everybody(), a).perform();
		assertEquals(List.of(new Citation("public", b.getId(), inner.getId())), broken);
		assertEquals(1, Orphans.of(dossier).size());
		assertEquals(List.of("b[?]"), draft.words(layer.getAudience()));
	}

	@Test
	void privateClausesBesideADeletedOneStayWhereTheyAre() {
		Clause hidden = AddClause.after(dossier, layer.getAudience(), ClauseKind.ARTICLE, b).perform();
		AddClause.after(dossier, layer.getAudience(), ClauseKind.ARTICLE, hidden).perform();
		new DeleteClause(dossier, draft.everybody(), b).perform();
		assertEquals(List.of("a", "inner", "", ""), draft.words(layer.getAudience()));
		new DeleteClause(dossier, layer.getAudience(), hidden).perform();
		assertEquals(List.of("a", "inner", ""), draft.words(layer.getAudience()));
		assertTrue(Orphans.of(dossier).isEmpty());
	}

	@Test
	void aClauseIsDeletedWhereItBelongs() {
		assertThrows(DossierException.class, () -> new DeleteClause(dossier, layer.getAudience(), a).perform());
		assertEquals(List.of("a", "inner", "b"), draft.words(draft.everybody()));
	}
}
