package org.chancery.core.numbering;

import static org.chancery.core.tests.Draft.annex;
import static org.chancery.core.tests.Draft.article;
import static org.chancery.core.tests.Draft.chapter;
import static org.chancery.core.tests.Draft.clause;
import static org.chancery.core.tests.Draft.locked;
import static org.chancery.core.tests.Draft.paragraph;
import static org.chancery.core.tests.Draft.rule;
import static org.chancery.core.tests.Draft.section;
import static org.chancery.core.tests.Draft.subparagraph;
import static org.chancery.core.tests.Draft.unnumbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.tests.Draft;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;

class NumberingTest {

	private final Draft draft = new Draft();

	private List<String> labels() {
		return draft.labels(draft.everybody());
	}

	@Test
	void articlesRunOnAcrossChapters() {
		draft.add(chapter(article(), article()), chapter(article()));
		assertEquals(List.of("CHAPTER I", "Article 1", "Article 2", "CHAPTER II", "Article 3"), labels());
	}

	@Test
	void aBisLeavesTheCountAlone() {
		draft.add(article(), locked(article(), "1 bis"), locked(article(), "1 ter"), article());
		assertEquals(List.of("Article 1", "Article 1 bis", "Article 1 ter", "Article 2"), labels());
	}

	@Test
	void aLockedOrdinalSetsTheCount() {
		draft.add(article(), locked(article(), "5"), article(), locked(article(), "3"), article());
		assertEquals(List.of("Article 1", "Article 5", "Article 6", "Article 3", "Article 4"), labels());
	}

	@Test
	void aLockedLabelIsPrintedAsItStood() {
		Clause odd = article();
		odd.setLockedLabel("Art. 9.-");
		draft.add(article(), odd, article());
		assertEquals(List.of("Article 1", "Art. 9.-", "Article 10"), labels());
	}

	@Test
	void unnumberedClausesTakeNoNumber() {
		draft.add(article(paragraph("a"), unnumbered(paragraph("b")), paragraph("c")));
		assertEquals(List.of("Article 1", "1.", "-", "2."), labels());
	}

	@Test
	void continuousNumbersBeginAgainInAnAnnex() {
		draft.add(article(), article(), annex(article(), article()), annex(article()));
		assertEquals(List.of("Article 1", "Article 2", "ANNEX I", "Article 1", "Article 2", "ANNEX II", "Article 1"), labels());
	}

	@Test
	void articlesMayBeginAgainInEachChapter() {
		draft.text().getNumbering().add(rule(ClauseKind.ARTICLE, NumberFormat.DECIMAL, "Article ", false, false));
		draft.add(chapter(article(), article()), chapter(section(article()), section(article())));
		assertEquals(List.of("CHAPTER I", "Article 1", "Article 2", "CHAPTER II", "Section 1", "Article 1", "Section 2",
				"Article 2"), labels());
	}

	@Test
	void compoundNumbersCountThroughTheSectionsOfAChapter() {
		draft.text().getNumbering().add(rule(ClauseKind.CHAPTER, NumberFormat.DECIMAL, "Chapter ", false, false));
		draft.text().getNumbering().add(rule(ClauseKind.ARTICLE, NumberFormat.DECIMAL, "Article ", true, false));
		draft.add(chapter(article()), chapter(section(article(), article()), section(article())), chapter(article()));
		assertEquals(List.of("Chapter 1", "Article 1.1", "Chapter 2", "Section 1", "Article 2.1", "Article 2.2", "Section 2",
				"Article 2.3", "Chapter 3", "Article 3.1"), labels());
	}

	@Test
	void aCompoundNumberFollowsALockedOneAroundIt() {
		draft.text().getNumbering().add(rule(ClauseKind.CHAPTER, NumberFormat.DECIMAL, "Chapter ", false, false));
		draft.text().getNumbering().add(rule(ClauseKind.ARTICLE, NumberFormat.DECIMAL, "Article ", true, false));
		draft.add(locked(chapter(article(), locked(article(), "7.4"), article()), "7"), chapter(article()));
		assertEquals(List.of("Chapter 7", "Article 7.1", "Article 7.4", "Article 7.5", "Chapter 8", "Article 8.1"), labels());
	}

	@Test
	void aCompoundNumberSkipsWhatBearsNone() {
		draft.text().getNumbering().add(rule(ClauseKind.PARAGRAPH, NumberFormat.DECIMAL, "", true, false));
		draft.add(article(paragraph("a"), paragraph("b")), unnumbered(chapter(paragraph("c"))));
		assertEquals(List.of("Article 1", "1.1", "1.2", "-", "1"), labels());
	}

	@Test
	void subparagraphsAreLettersThenSmallRomanNumerals() {
		draft.add(article(paragraph("", subparagraph("", subparagraph(""), subparagraph("")), subparagraph(""))));
		assertEquals(List.of("Article 1", "1.", "(a)", "(i)", "(ii)", "(b)"), labels());
	}

	@Test
	void beyondZLettersAreRepeated() {
		Clause article = article();
		for (int i = 0; i < 28; i++) {
			article.getClauses().add(subparagraph(""));
		}
		draft.add(article);
		assertEquals(List.of("(z)", "(aa)", "(bb)"), labels().subList(26, 29));
	}

	@Test
	void aCitationNamesThePlace() {
		Clause roman = subparagraph("");
		Clause nested = paragraph("", subparagraph("", roman));
		Clause loose = unnumbered(paragraph("", subparagraph("")));
		Clause annexed = article();
		draft.add(article(nested), article(paragraph(""), loose), annex(annexed, paragraph("")));
		assertEquals("Article 1(1)(a)(i)", draft.citation(roman));
		assertEquals("Article 2, second paragraph", draft.citation(loose));
		assertEquals("Article 2, second paragraph, subparagraph (a)", draft.citation(loose.getClauses().getFirst()));
		assertEquals("Annex I, Article 1", draft.citation(annexed));
	}

	@Test
	void noTwoClausesOfATextHaveOneCitation() {
		draft.add(clause(ClauseKind.PREAMBLE, "", clause(ClauseKind.RECITAL, ""), clause(ClauseKind.RECITAL, "")),
				chapter(section(article(paragraph(""), unnumbered(paragraph(""))), section()), article(subparagraph(""))),
				chapter(article(paragraph("", subparagraph(""), subparagraph("")))), annex(article(paragraph("")), annex()),
				annex(article(), paragraph("")), clause(ClauseKind.TESTIMONIUM, ""),
				clause(ClauseKind.SIGNATURE_BLOCK, ""), clause(ClauseKind.SIGNATURE_BLOCK, ""));
		Set<String> seen = new HashSet<>();
		for (ClauseNumber number : Numbering.of(draft.text(), "en").values()) {
			assertFalse(number.citation().isEmpty());
			assertTrue(seen.add(number.citation()), () -> "twice: " + number.citation());
		}
	}

	@Test
	void otherLanguagesHaveTheirOwnWords() {
		draft.add(chapter(article()));
		List<String> french = new ArrayList<>();
		Numbering.of(draft.text(), "fr").values().forEach(number -> french.add(number.label()));
		assertEquals(Set.of("CHAPITRE I", "Article 1"), Set.copyOf(french));
	}

	@Test
	void aRuleOfOneLanguageGoesBeforeAGeneralOne() {
		var spanish = rule(ClauseKind.ARTICLE, NumberFormat.ORDINAL_WORD, "Artículo ", false, true);
		spanish.setLanguage("es");
		draft.text().getNumbering().add(spanish);
		draft.text().getNumbering().add(rule(ClauseKind.ARTICLE, NumberFormat.UPPER_ROMAN, "Article ", false, true));
		Clause first = article();
		draft.add(first);
		assertEquals("Artículo primero", Numbering.of(draft.text(), "es").get(first).label());
		assertEquals("Article I", Numbering.of(draft.text(), "en").get(first).label());
	}
}
