package org.chancery.core.text;

import static org.chancery.core.tests.Draft.article;
import static org.chancery.core.tests.Draft.paragraph;
import static org.chancery.core.tests.Draft.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.tests.Draft;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Inline;
import org.chancery.model.text.ReferenceForm;

/** Words, headings, numbers and references are set; words are found and replaced. */
class WordsTest {

	private final Draft draft = new Draft();
	private final OpenDossier dossier = draft.dossier();
	private final Clause a = article("Each Party shall notify the Party.");
	private final Clause b = article("Parties");
	private final Audience everybody = draft.everybody();
	private final Layer layer;

	WordsTest() {
		draft.add(a, b);
		layer = draft.layer("delegation");
	}

	private void set(Audience audience, Clause clause, String words) {
		new SetContent(dossier, audience, clause, "en", InlineSequence.plain(words)).perform();
	}

	private List<TextHit> find(String wanted, boolean caseSensitive, boolean whole, boolean regular) {
		return new FindText(draft.project(everybody), wanted, caseSensitive, whole, regular).perform();
	}

	@Test
	void theHoldersWordsAreTheClausesOwn() {
		Inline before = a.getWordings().getFirst().getContent().getFirst();
		set(everybody, a, "otherwise");
		assertEquals("otherwise", draft.words(everybody).getFirst());
		assertSame(before, a.getWordings().getFirst().getContent().getFirst());
	}

	@Test
	void aHigherAudienceHasPrivateWords() {
		set(layer.getAudience(), a, "private");
		set(layer.getAudience(), a, "more private");
		assertEquals("more private", draft.words(layer.getAudience()).getFirst());
		assertEquals("Each Party shall notify the Party.", draft.words(everybody).getFirst());
		assertEquals(1, layer.getPrivateWordings().size());
	}

	@Test
	void wordsAsTheyAreBeginNoPrivateOnes() {
		set(layer.getAudience(), a, "Each Party shall notify the Party.");
		assertTrue(layer.getPrivateWordings().isEmpty());
	}

	@Test
	void aLowerAudienceCannotWordAHigherClause() {
		Clause hidden = AddClause.after(dossier, layer.getAudience(), ClauseKind.ARTICLE, a).perform();
		assertThrows(DossierException.class, () -> set(everybody, hidden, "x"));
		assertThrows(DossierException.class, () -> new SetHeading(dossier, everybody, hidden, "en", "x").perform());
	}

	@Test
	void wordsThatReferUpwardAreRefused() {
		Clause hidden = AddClause.after(dossier, layer.getAudience(), ClauseKind.ARTICLE, a).perform();
		InlineSequence words = InlineSequence.copyOf(List.of(Draft.reference(hidden, ReferenceForm.CITATION)));
		assertThrows(DossierException.class, () -> new SetContent(dossier, everybody, b, "en", words).perform());
		assertThrows(DossierException.class,
				() -> new InsertCrossReference(dossier, everybody, b, "en", 0, hidden, ReferenceForm.CITATION).perform());
		new InsertCrossReference(dossier, layer.getAudience(), b, "en", 7, hidden, ReferenceForm.CITATION).perform();
		assertEquals("PartiesArticle 2", draft.words(layer.getAudience()).getLast());
		assertEquals("Parties", draft.words(everybody).getLast());
	}

	@Test
	void aReferenceIsInsertedAtItsPlace() {
		new InsertCrossReference(dossier, everybody, a, "en", 5, b, ReferenceForm.CITATION).perform();
		assertEquals("Each Article 2Party shall notify the Party.", draft.words(everybody).getFirst());
		assertThrows(DossierException.class,
				() -> new InsertCrossReference(dossier, everybody, a, "en", 99, b, ReferenceForm.CITATION).perform());
	}

	@Test
	void aPrivateHeadingBeginsWithTheWordsBelow() {
		new SetHeading(dossier, layer.getAudience(), a, "en", "Secret").perform();
		var seen = draft.project(layer.getAudience()).find(a.getId()).orElseThrow();
		assertEquals("Secret", seen.heading());
		assertEquals("Each Party shall notify the Party.", seen.text());
		new SetHeading(dossier, layer.getAudience(), a, "en", " ").perform();
		assertEquals(null, draft.project(layer.getAudience()).find(a.getId()).orElseThrow().heading());
	}

	@Test
	void numbersAreLockedAsTheyAreAndComputedAgain() {
		AddClause.firstIn(dossier, layer.getAudience(), ClauseKind.ARTICLE, null).perform();
		LockNumber.all(dossier, everybody).perform();
		AddClause.firstIn(dossier, everybody, ClauseKind.ARTICLE, null).perform();
		assertEquals(List.of("Article 1", "Article 1", "Article 2"), draft.labels(everybody));
		new SetNumber(b, "1 bis").perform();
		assertEquals("Article 1 bis", draft.labels(everybody).getLast());
		Clause first = draft.text().getClauses().getFirst();
		assertThrows(DossierException.class, () -> new Renumber(dossier, everybody, b, first).perform());
		new Renumber(dossier, everybody, first, b).perform();
		assertEquals(List.of("Article 1", "Article 2", "Article 3"), draft.labels(everybody));
	}

	@Test
	void renumberingReachesInsideTheLast() {
		Clause inside = Draft.locked(paragraph(""), "7");
		b.getClauses().add(inside);
		new Renumber(dossier, everybody, a, b).perform();
		assertEquals("1.", draft.labels(everybody).getLast());
	}

	@Test
	void aNumberIsShortAndInOneLine() {
		assertThrows(DossierException.class, () -> new SetNumber(a, "x".repeat(41)).perform());
		assertThrows(DossierException.class, () -> new SetNumber(a, "5\nbis").perform());
		new SetNumber(a, " ").perform();
		assertEquals(List.of("-", "Article 1"), draft.labels(everybody));
	}

	@Test
	void wordsAreFoundWithTheirPlace() {
		assertEquals(List.of(new TextHit(a.getId(), false, 5, 5, true), new TextHit(a.getId(), false, 28, 5, true)),
				find("party", false, false, false));
		assertEquals(0, find("party", true, false, false).size());
		assertEquals(1, find("Part\\p{L}+s", true, true, true).size());
		assertEquals(2, find("Part", false, false, false).stream().filter(hit -> hit.clauseId().equals(a.getId())).count());
		assertEquals(0, find("Part", false, true, false).size());
		assertEquals(1, find(".", false, false, false).size());
	}

	@Test
	void aNumberInAReferenceIsFoundAndNotReplaceable() {
		new InsertCrossReference(dossier, everybody, a, "en", 0, b, ReferenceForm.CITATION).perform();
		assertEquals(List.of(new TextHit(a.getId(), false, 0, 1, false)), find("Article 2", true, false, false));
		assertEquals(List.of(new TextHit(a.getId(), false, 0, 5, false)), find("2Each", true, false, false));
		assertEquals(0, new ReplaceText(dossier, everybody, "en", find("2Each", true, false, false), "x").perform());
	}

	@Test
	void wordsAreReplacedFromTheBack() {
		b.getWordings().getFirst().setHeading("The Party");
		int replaced = new ReplaceText(dossier, everybody, "en", find("Party", true, true, false), "State Party").perform();
		assertEquals(3, replaced);
		assertEquals("Each State Party shall notify the State Party.", draft.words(everybody).getFirst());
		assertEquals("The State Party", draft.project(everybody).find(b.getId()).orElseThrow().heading());
	}

	@Test
	void replacingInAHigherAudienceMakesPrivateWords() {
		List<TextHit> hits = find("notify", true, true, false);
		new ReplaceText(dossier, layer.getAudience(), "en", hits, "inform").perform();
		assertEquals("Each Party shall inform the Party.", draft.words(layer.getAudience()).getFirst());
		assertEquals("Each Party shall notify the Party.", draft.words(everybody).getFirst());
	}

	@ParameterizedTest
	@ValueSource(strings = { "(a+)+b", "(a|a)*b", "(a|aa)+$", "([a-z]+)*=", "(.*)*x" })
	void noPatternRunsAway(String pattern) {
		a.getWordings().getFirst().getContent().add(run("a".repeat(5000) + "!"));
		try {
			assertTrue(find(pattern, true, false, true).isEmpty());
		} catch (DossierException refused) {
			assertEquals(1, refused.getMessage().lines().count());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", "a)(b", "[", "*", "" })
	void whatIsNoPatternIsRefused(String pattern) {
		assertThrows(DossierException.class, () -> find(pattern, true, false, true));
	}

	@Test
	void wordsThatNoFileCanHoldAreLeftOut() {
		new SetHeading(dossier, everybody, a, "en", "a\u0000b").perform();
		assertEquals("ab", draft.project(everybody).find(a.getId()).orElseThrow().heading());
	}
}
