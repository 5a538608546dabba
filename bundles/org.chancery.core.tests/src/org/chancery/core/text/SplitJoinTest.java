package org.chancery.core.text;

import static org.chancery.core.tests.Draft.article;
import static org.chancery.core.tests.Draft.paragraph;
import static org.chancery.core.tests.Draft.reference;
import static org.chancery.core.tests.Draft.run;
import static org.chancery.core.tests.Draft.subparagraph;
import static org.chancery.core.tests.Draft.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.Orphans;
import org.chancery.core.overlay.SetPrivateWording;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedClause.Notice;
import org.chancery.core.tests.Draft;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.ReferenceForm;

class SplitJoinTest {

	private final Draft draft = new Draft();
	private final OpenDossier dossier = draft.dossier();
	private final Clause inside = subparagraph("inside");
	private final Clause first = paragraph("one two", inside);
	private final Clause next = paragraph("three");
	private final Clause article = article(first, next);
	private final Audience everybody = draft.everybody();

	SplitJoinTest() {
		draft.add(article);
	}

	private Clause split(Clause clause, int position) {
		return new SplitClause(dossier, everybody, clause, "en", position).perform();
	}

	private List<Citation> join(Clause clause) {
		return new JoinClauses(dossier, everybody, clause).perform();
	}

	@Test
	void theSecondHalfIsTheNextSiblingAndTakesWhatStandsInside() {
		Clause second = split(first, 4);
		assertEquals(List.of("", "one ", "two", "inside", "three"), draft.words(everybody));
		assertSame(second, inside.eContainer());
		assertEquals(List.of("Article 1", "1.", "2.", "(a)", "3."), draft.labels(everybody));
	}

	@Test
	void atTheEndAnEmptyClauseFollowsBehindWhatStandsInside() {
		split(first, 7);
		assertEquals(List.of("", "one two", "inside", "", "three"), draft.words(everybody));
	}

	@Test
	void joiningTakesASplitBack() {
		split(next, 2);
		assertEquals("th", Words.shown(dossier, everybody, next, "en").toInlines().stream()
				.map(each -> ((org.chancery.model.text.Run) each).getText()).reduce("", String::concat));
		split(first, 4);
		join(first);
		assertEquals(List.of("", "one two", "inside", "th", "ree"), draft.words(everybody));
	}

	@Test
	void specialInlinesGoToTheirHalf() {
		next.getWordings().getFirst().getContent().addAll(List.of(reference(first, ReferenceForm.NUMBER), run(" four")));
		split(next, 6);
		assertEquals(List.of("", "one two", "inside", "three1", " four"), draft.words(everybody));
		join(next);
		assertEquals(List.of("", "one two", "inside", "three1 four"), draft.words(everybody));
		split(next, 5);
		assertEquals(List.of("three", "1 four"), draft.words(everybody).subList(3, 5));
	}

	@Test
	void privateWordsStayOnTheFirstHalfAndAreStale() {
		Layer layer = draft.layer("delegation");
		new SetPrivateWording(dossier, layer, first, wording("en", "private")).perform();
		split(first, 4);
		ProjectedClause half = draft.project(layer.getAudience()).find(first.getId()).orElseThrow();
		assertEquals("private", half.text());
		assertEquals(List.of(Notice.STALE), half.notices());
	}

	@Test
	void aHiddenClauseBehindStaysBehindBothHalves() {
		Layer layer = draft.layer("delegation");
		AddClause.after(dossier, layer.getAudience(), ClauseKind.PARAGRAPH, first).perform();
		AddClause.firstIn(dossier, layer.getAudience(), ClauseKind.SUBPARAGRAPH, first).perform();
		split(first, 4);
		assertEquals(List.of("", "one ", "two", "", "inside", "", "three"), draft.words(layer.getAudience()));
		join(first);
		assertEquals(List.of("", "one two", "", "inside", "", "three"), draft.words(layer.getAudience()));
	}

	@Test
	void privateWordsOfAJoinedClauseAreKeptAndCitationsReported() {
		Layer layer = draft.layer("delegation");
		Clause third = split(next, 3);
		new SetPrivateWording(dossier, layer, third, wording("en", "private")).perform();
		article.getWordings().getFirst().getContent().add(reference(third, ReferenceForm.CITATION));
		assertEquals(List.of(new Citation("public", article.getId(), third.getId())), join(next));
		assertEquals(1, Orphans.of(dossier).size());
	}

	@Test
	void wordsNeverChangeTheirOrder() {
		assertThrows(DossierException.class, () -> join(first));
		assertThrows(DossierException.class, () -> join(next));
		assertEquals(List.of("", "one two", "inside", "three"), draft.words(everybody));
	}

	@Test
	void headingsAreNotLost() {
		Clause other = article("words");
		Clause last = article("end");
		draft.add(other, last);
		last.getWordings().getFirst().setHeading("Title");
		join(other);
		assertEquals("words Title end", draft.words(everybody).getLast());
	}

	@Test
	void otherLanguagesAreJoinedToo() {
		draft.text().getLanguages().add("fr");
		Clause last = paragraph("four");
		article.getClauses().add(last);
		last.getWordings().add(wording("fr", "quatre"));
		join(next);
		assertEquals(List.of("en", "fr"), next.getWordings().stream().map(w -> w.getLanguage()).toList());
	}

	@Test
	void whatBelongsToOthersIsNotSplit() {
		Layer layer = draft.layer("delegation");
		assertThrows(DossierException.class,
				() -> new SplitClause(dossier, layer.getAudience(), first, "en", 2).perform());
		assertThrows(DossierException.class, () -> split(first, 99));
	}
}
