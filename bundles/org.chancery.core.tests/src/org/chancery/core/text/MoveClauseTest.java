package org.chancery.core.text;

import static org.chancery.core.tests.Draft.article;
import static org.chancery.core.tests.Draft.chapter;
import static org.chancery.core.tests.Draft.paragraph;
import static org.chancery.core.tests.Draft.subparagraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.tests.Draft;
import org.chancery.model.dossier.Audience;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

class MoveClauseTest {

	private final Draft draft = new Draft();
	private final OpenDossier dossier = draft.dossier();
	private final Clause a = article("a");
	private final Clause b = article("b");
	private final Clause c = article("c");
	private final Clause first = draftChapter("I", a, b, c);
	private final Clause second = draftChapter("II");
	private final Audience everybody = draft.everybody();
	private final Audience delegation;

	MoveClauseTest() {
		draft.add(first, second);
		delegation = draft.layer("delegation").getAudience();
	}

	private static Clause draftChapter(String words, Clause... inside) {
		Clause chapter = chapter(inside);
		chapter.getWordings().set(0, Draft.wording("en", words));
		return chapter;
	}

	private Clause privately(String words, Clause after) {
		Clause added = AddClause.after(dossier, delegation, ClauseKind.ARTICLE, after).perform();
		added.getWordings().getFirst().getContent().add(Draft.run(words));
		return added;
	}

	private String order(Audience audience) {
		return String.join(" ", draft.words(audience));
	}

	@Test
	void aClauseMovesAmongItsSiblings() {
		MoveClause.down(dossier, everybody, a).perform();
		assertEquals("I b a c II", order(everybody));
		MoveClause.up(dossier, everybody, c).perform();
		assertEquals("I b c a II", order(everybody));
		assertThrows(DossierException.class, () -> MoveClause.up(dossier, everybody, b));
		assertThrows(DossierException.class, () -> MoveClause.down(dossier, everybody, a));
	}

	@Test
	void aClauseMovesToAnotherParentAndKeepsItsId() {
		String id = b.getId();
		MoveClause.lastIn(dossier, everybody, b, second).perform();
		assertEquals("I a c II b", order(everybody));
		assertSame(b, dossier.find(id));
	}

	@Test
	void nonsenseIsRefusedInOneLine() {
		Clause paragraph = paragraph("p");
		a.getClauses().add(paragraph);
		for (MoveClause nonsense : List.of(MoveClause.lastIn(dossier, everybody, first, second),
				MoveClause.lastIn(dossier, everybody, a, b), new MoveClause(dossier, everybody, first, a, null),
				new MoveClause(dossier, everybody, a, null, paragraph), MoveClause.lastIn(dossier, everybody, a, a))) {
			DossierException refusal = assertThrows(DossierException.class, nonsense::perform);
			assertEquals(1, refusal.getMessage().lines().count());
		}
		assertEquals("I a p b c II", order(everybody));
	}

	@Test
	void whoSeesAPrivateClauseLeavesItWhereItIs() {
		privately("P", a);
		new MoveClause(dossier, delegation, a, c, null).perform();
		assertEquals("I P b c a II", order(delegation));
		assertEquals("I b c a II", order(everybody));
	}

	@Test
	void aPublicClausePassesAPrivateOne() {
		privately("P", a);
		MoveClause.down(dossier, delegation, a).perform();
		assertEquals("I P a b c II", order(delegation));
		MoveClause.down(dossier, delegation, a).perform();
		assertEquals("I P b a c II", order(delegation));
	}

	@Test
	void aPrivateClauseMovesWithoutTouchingThePublicText() {
		Clause p = privately("P", a);
		MoveClause.down(dossier, delegation, p).perform();
		assertEquals("I a b P c II", order(delegation));
		MoveClause.lastIn(dossier, delegation, p, second).perform();
		assertEquals("I a b c II P", order(delegation));
		new MoveClause(dossier, delegation, p, null, first).perform();
		assertEquals("I P a b c II", order(delegation));
		assertEquals("I a b c II", order(everybody));
		assertInstanceOf(PrivateClause.class, p.eContainer());
	}

	@Test
	void privateClausesChangePlacesAmongThemselves() {
		Clause p = privately("P", a);
		privately("Q", p);
		privately("R", a);
		assertEquals("I a R P Q b c II", order(delegation));
		MoveClause.down(dossier, delegation, p).perform();
		assertEquals("I a R Q P b c II", order(delegation));
	}

	@Test
	void amongSiblingsHiddenClausesFollowTheirNeighbour() {
		privately("P", a);
		MoveClause.down(dossier, everybody, a).perform();
		assertEquals("I b a P c II", order(delegation));
	}

	@Test
	void whenTheNeighbourLeavesHiddenClausesStay() {
		privately("P", b);
		MoveClause.lastIn(dossier, everybody, b, second).perform();
		assertEquals("I a P c II b", order(delegation));
	}

	@Test
	void aPublicClauseCannotHideInAPrivateOne() {
		Clause p = privately("P", a);
		Clause paragraph = paragraph("p");
		b.getClauses().add(paragraph);
		assertThrows(DossierException.class, () -> MoveClause.lastIn(dossier, delegation, paragraph, p).perform());
	}

	@Test
	void aClauseOfALayerMovesInsideItAndOutAgain() {
		Clause p = privately("P", a);
		Clause inside = AddClause.lastIn(dossier, delegation, ClauseKind.PARAGRAPH, p).perform();
		assertSame(p, inside.eContainer());
		MoveClause.lastIn(dossier, delegation, inside, b).perform();
		assertInstanceOf(PrivateClause.class, inside.eContainer());
		MoveClause.lastIn(dossier, delegation, inside, p).perform();
		assertSame(p, inside.eContainer());
		assertEquals(1, dossier.layers().getFirst().getPrivateClauses().size());
	}

	@Test
	void promotingTakesWhatFollowsAlong() {
		Clause x = subparagraph("x");
		Clause y = subparagraph("y");
		Clause z = subparagraph("z");
		Clause outer = paragraph("p", x, y, z);
		a.getClauses().addAll(List.of(outer, paragraph("q")));
		new PromoteClause(dossier, everybody, y).perform();
		assertEquals("I a p x y z q b c II", order(everybody));
		assertEquals(List.of("1.", "(a)", "2.", "(a)", "3."), draft.labels(everybody).subList(2, 7));
		new DemoteClause(dossier, everybody, y).perform();
		assertEquals(List.of("1.", "(a)", "(b)", "(i)", "2."), draft.labels(everybody).subList(2, 7));
		assertEquals("I a p x y z q b c II", order(everybody));
	}

	@Test
	void whatCannotBePromotedOrDemotedIsRefused() {
		a.getClauses().add(paragraph("p"));
		Clause only = a.getClauses().getFirst();
		assertThrows(DossierException.class, () -> new PromoteClause(dossier, everybody, only).perform());
		assertThrows(DossierException.class, () -> new DemoteClause(dossier, everybody, only).perform());
		assertThrows(DossierException.class, () -> new DemoteClause(dossier, everybody, b).perform());
	}
}
