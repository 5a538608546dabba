package org.chancery.core.projection;

import static org.chancery.core.tests.Draft.annex;
import static org.chancery.core.tests.Draft.article;
import static org.chancery.core.tests.Draft.chapter;
import static org.chancery.core.tests.Draft.paragraph;
import static org.chancery.core.tests.Draft.reference;
import static org.chancery.core.tests.Draft.rule;
import static org.chancery.core.tests.Draft.subparagraph;
import static org.chancery.core.tests.Draft.unnumbered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import org.chancery.core.overlay.AddPrivateClause;
import org.chancery.core.tests.Draft;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.ReferenceForm;

/** How cross-references print. */
class ReferencesTest {

	private final Draft draft = new Draft();
	private final Clause roman = subparagraph("");
	private final Clause letterA = subparagraph("", roman);
	private final Clause letterB = subparagraph("");
	private final Clause first = paragraph("", letterA, letterB);
	private final Clause second = paragraph("");
	private final Clause article = article(first, second);
	private final Clause other = article();

	ReferencesTest() {
		draft.add(article, other);
	}

	private String printed(Clause from, Clause target, ReferenceForm form) {
		return printed(draft, from, target, form);
	}

	private static String printed(Draft draft, Clause from, Clause target, ReferenceForm form) {
		from.getWordings().getFirst().getContent().clear();
		from.getWordings().getFirst().getContent().add(reference(target, form));
		return draft.project(draft.everybody()).find(from.getId()).orElseThrow().text();
	}

	@Test
	void aCitationIsComplete() {
		assertEquals("Article 1(1)(a)(i)", printed(second, roman, ReferenceForm.CITATION));
		assertEquals("Article 2", printed(second, other, ReferenceForm.CITATION));
	}

	@Test
	void aNumberStandsAlone() {
		assertEquals("2", printed(second, other, ReferenceForm.NUMBER));
		assertEquals("i", printed(second, roman, ReferenceForm.NUMBER));
	}

	@Test
	void whatIsNearIsCitedShortly() {
		assertEquals("paragraph 1", printed(second, first, ReferenceForm.RELATIVE));
		assertEquals("paragraph 1(a)", printed(second, letterA, ReferenceForm.RELATIVE));
		assertEquals("paragraph 1(a)(i)", printed(second, roman, ReferenceForm.RELATIVE));
		assertEquals("subparagraph (a)", printed(letterB, letterA, ReferenceForm.RELATIVE));
		assertEquals("subparagraph (b)", printed(roman, letterB, ReferenceForm.RELATIVE));
	}

	@Test
	void whatIsInAnotherArticleIsCitedCompletely() {
		assertEquals("Article 1(1)(a)", printed(other, letterA, ReferenceForm.RELATIVE));
		assertEquals("Article 1", printed(first, article, ReferenceForm.RELATIVE));
	}

	@Test
	void subparagraphsDirectlyInAnArticleAreNotCalledParagraphs() {
		Clause deep = subparagraph("");
		Clause outer = subparagraph("", deep);
		Clause beside = subparagraph("");
		draft.add(article(outer, beside));
		assertEquals("subparagraph (a)", printed(beside, outer, ReferenceForm.RELATIVE));
		assertEquals("subparagraph (a)(i)", printed(beside, deep, ReferenceForm.RELATIVE));
	}

	@Test
	void insideAnUnnumberedParagraphTheCitationNamesThePlace() {
		Clause inside = subparagraph("");
		Clause beside = paragraph("");
		draft.add(article(unnumbered(paragraph("", inside)), beside));
		assertEquals("Article 3, first paragraph, subparagraph (a)", printed(beside, inside, ReferenceForm.RELATIVE));
	}

	@Test
	void aReferenceFollowsItsTarget() {
		draft.text().getClauses().move(0, 1);
		assertEquals("Article 1", printed(second, other, ReferenceForm.CITATION));
	}

	@Test
	void theNumberIsApartFromTheWordsBeforeIt() {
		var compound = new Draft();
		compound.text().getNumbering().add(rule(ClauseKind.PARAGRAPH, NumberFormat.DECIMAL, "", true, false));
		Clause annexed = paragraph("");
		compound.add(chapter(article(paragraph(""))), annex(annexed));
		assertEquals("Annex I, paragraph 1", printed(compound, annexed, annexed, ReferenceForm.CITATION));
		var inline = (ProjectedInline.Reference) compound.project(compound.everybody()).find(annexed.getId()).orElseThrow()
				.content().getFirst();
		assertEquals("1", inline.number());
		assertEquals(annexed.getId(), inline.targetId());
	}

	@Test
	void aTargetThatIsGoneLeavesAMarkAndNoId() {
		second.getWordings().getFirst().getContent().add(reference(other, ReferenceForm.CITATION));
		draft.text().getClauses().remove(other);
		var inline = (ProjectedInline.Reference) draft.project(draft.everybody()).find(second.getId()).orElseThrow().content()
				.getFirst();
		assertEquals(new ProjectedInline.Reference(null, "[?]", ""), inline);
	}

	@Test
	void eachAudienceReadsItsOwnNumbers() {
		second.getWordings().getFirst().getContent().add(reference(other, ReferenceForm.CITATION));
		var layer = draft.layer("delegation");
		AddPrivateClause.after(draft.dossier(), layer, article(), article).perform();
		assertEquals("Article 2", draft.project(draft.everybody()).find(second.getId()).orElseThrow().text());
		assertEquals("Article 3", draft.project(layer.getAudience()).find(second.getId()).orElseThrow().text());
	}
}
