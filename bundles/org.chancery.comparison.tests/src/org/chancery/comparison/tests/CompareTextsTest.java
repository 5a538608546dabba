package org.chancery.comparison.tests;

import static org.chancery.comparison.tests.Texts.article;
import static org.chancery.comparison.tests.Texts.paragraph;
import static org.chancery.comparison.tests.Texts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.Reason;
import org.chancery.comparison.Judgement;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.Weight;
import org.chancery.comparison.weight.LegalWeigher;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline.Note;
import org.chancery.core.projection.ProjectedInline.Reference;
import org.chancery.core.projection.ProjectedInline.Run;
import org.chancery.core.projection.Projection;
import org.junit.jupiter.api.Test;

class CompareTextsTest {

	private static final String TREATMENT = "Each Party shall accord national treatment to the goods of the other Party.";
	private static final String COMMITTEE = "The Joint Committee shall meet once a year in the capital of either Party.";
	private static final String DISPUTES = "A dispute that is not settled within ninety days may be submitted to arbitration.";

	@Test
	void renumberingAloneIsNoChange() {
		Projection old = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT)),
				article("b", "2", "Committee", paragraph("b1", COMMITTEE)));
		Projection now = text(article("n", "1", "Disputes", paragraph("n1", DISPUTES)),
				article("x", "2", "Treatment", paragraph("x1", TREATMENT)),
				article("y", "3", "Committee", paragraph("y1", COMMITTEE)));
		assertEquals("+n inserted|+n1 inserted|ax same|a1x1 same|by same|b1y1 same", shown(old, now));
	}

	@Test
	void aReferenceThatLeadsWhereItLedIsNoChangeThoughItsNumberIs() {
		Projection old = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT)),
				article("b", "2", "Committee", paragraph("b1", new Run("As provided in ", false, false, false, null),
						new Reference("a", "Article ", "1"), Run.plain(", the Committee shall meet."))));
		Projection now = text(article("n", "1", "Disputes", paragraph("n1", DISPUTES)),
				article("a", "2", "Treatment", paragraph("a1", TREATMENT)),
				article("b", "3", "Committee", paragraph("b1", new Run("As provided in ", false, false, false, null),
						new Reference("a", "Article ", "2"), Run.plain(", the Committee shall meet."))));
		assertEquals("+n inserted|+n1 inserted|aa same|a1a1 same|bb same|b1b1 same", shown(old, now));
		ClauseChange change = change(old, now, "b1");
		assertEquals("As provided in Article -1+2, the Committee shall meet.", signed(change.edits()));
	}

	@Test
	void aReferenceThatLeadsElsewhereIsAChangeThoughItsWordsAreNot() {
		Projection old = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT)),
				article("b", "2", "Committee", paragraph("b1", Run.plain("Subject to "), new Reference("a", "Article ", "1"))));
		Projection now = text(article("n", "1", "Disputes", paragraph("n1", DISPUTES)),
				article("a", "2", "Treatment", paragraph("a1", TREATMENT)),
				article("b", "3", "Committee", paragraph("b1", Run.plain("Subject to "), new Reference("n", "Article ", "1"))));
		ClauseChange change = change(old, now, "b1");
		assertEquals(ClauseChange.Kind.CHANGED, change.kind());
		assertEquals(List.of("reference"), change.redirected().stream().map(Reason::effect).toList());
		assertEquals("Subject to Article 1", signed(change.edits()));
	}

	@Test
	void typedNumbersOfClausesAreLookedUpToo() {
		String rest = ", the Committee shall meet.";
		Projection old = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT)),
				article("b", "2", "Committee", paragraph("b1", "As provided in Article 1" + rest)));
		Projection now = text(article("n", "1", "Disputes", paragraph("n1", DISPUTES)),
				article("x", "2", "Treatment", paragraph("x1", TREATMENT)),
				article("y", "3", "Committee", paragraph("y1", "As provided in Article 2" + rest)));
		assertEquals("+n inserted|+n1 inserted|ax same|a1x1 same|by same|b1y1 same", shown(old, now));
		Projection other = text(article("n", "1", "Disputes", paragraph("n1", DISPUTES)),
				article("x", "2", "Treatment", paragraph("x1", TREATMENT)),
				article("y", "3", "Committee", paragraph("y1", "As provided in Article 3" + rest)));
		assertEquals("+n inserted|+n1 inserted|ax same|a1x1 same|by same|b1y1 changed", shown(old, other));
	}

	@Test
	void aTypedNumberThatStayedThoughItsClauseDidNotLeadsElsewhere() {
		String words = "As provided in Article 1, the Committee shall meet.";
		Projection old = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT)),
				article("b", "2", "Committee", paragraph("b1", words)));
		Projection now = text(article("n", "1", "Disputes", paragraph("n1", DISPUTES)),
				article("x", "2", "Treatment", paragraph("x1", TREATMENT)), article("y", "3", "Committee", paragraph("y1", words)));
		assertEquals("+n inserted|+n1 inserted|ax same|a1x1 same|by same|b1y1 changed", shown(old, now));
		assertEquals(List.of(new Reason("reference", "Article 1", "Article 1")), change(old, now, "y1").redirected());
	}

	@Test
	void everyNumberOfAListOfClausesIsLookedUp() {
		String cited = "The matters of Articles 2 and 3 are excluded.";
		Projection old = text(article("a", "1", "Treatment", paragraph("a1", cited)), article("b", "2", "Committee", paragraph("b1", COMMITTEE)),
				article("c", "3", "Disputes", paragraph("c1", DISPUTES)));
		Projection now = text(article("x", "1", "Treatment", paragraph("x1", cited)), article("y", "2", "Committee", paragraph("y1", COMMITTEE)),
				article("n", "3", "Lights", paragraph("n1", TREATMENT)), article("z", "4", "Disputes", paragraph("z1", DISPUTES)));
		assertEquals(1, change(old, now, "x1").redirected().size());
	}

	@Test
	void aTypedNumberThatFollowsItsClauseIsMereNumberingBesideOtherChanges() {
		Projection old = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT)), article("b", "2", "Committee",
				paragraph("b1", COMMITTEE + " Article 1 applies, and is colourful.")));
		Projection now = text(article("n", "1", "Disputes", paragraph("n1", DISPUTES)), article("x", "2", "Treatment", paragraph("x1", TREATMENT)),
				article("y", "3", "Committee", paragraph("y1", COMMITTEE + " Article 2 applies, and is colorful.")));
		Judgement judgement = new CompareTexts(old, now, LegalWeigher::of).perform().clauses().stream()
				.filter(each -> each.change().now() != null && each.change().now().id().equals("y1")).findFirst().orElseThrow().judgement();
		assertEquals(Weight.EDITORIAL, judgement.weight(), judgement.toString());
	}

	@Test
	void aTypedNumberOfAnotherTreatyOrOfTwoClausesIsNotTakenForOneThatLeadsElsewhere() {
		for (String words : List.of("As provided in Article 1, paragraph 2, of the Convention, it shall meet.",
				"As provided in Article 1, GATT 1994, it shall meet.", "As provided in Article 7, it shall meet.")) {
			Projection old = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT)), article("s", "7", "Seven"),
					article("t", "7", "Seventh"), article("b", "2", "Committee", paragraph("b1", words)));
			Projection now = text(article("n", "1", "Disputes", paragraph("n1", DISPUTES)), article("q", "7", "Other"),
					article("x", "2", "Treatment", paragraph("x1", TREATMENT)),
					article("y", "3", "Committee", paragraph("y1", words)));
			assertEquals(List.of(), change(old, now, "y1").redirected(), words);
		}
	}

	@Test
	void anotherTreatysNumbersAreWords() {
		Projection old = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT)),
				article("b", "2", "Committee", paragraph("b1", "As provided in Article 1 of the Convention.")));
		Projection now = text(article("n", "1", "Disputes", paragraph("n1", DISPUTES)),
				article("x", "2", "Treatment", paragraph("x1", TREATMENT)),
				article("y", "3", "Committee", paragraph("y1", "As provided in Article 2 of the Convention.")));
		assertEquals("+n inserted|+n1 inserted|ax same|a1x1 same|by same|b1y1 changed", shown(old, now));
	}

	@Test
	void headingsAreComparedLikeWords() {
		Projection old = text(article("a", "1", "Settlement of disputes", paragraph("a1", DISPUTES)));
		Projection now = text(article("b", "1", "Arbitration of disputes", paragraph("b1", DISPUTES)));
		ClauseChange change = change(old, now, "b");
		assertEquals(ClauseChange.Kind.CHANGED, change.kind());
		assertEquals("-Settlement+Arbitration of disputes", signed(change.heading()));
	}

	@Test
	void footnotesAreCompared() {
		Projection old = text(article("a", "1", "A", paragraph("a1", Run.plain(DISPUTES), new Note(List.of(Run.plain("Ninety days."))))));
		Projection now = text(article("b", "1", "A", paragraph("b1", Run.plain(DISPUTES), new Note(List.of(Run.plain("Sixty days."))))));
		ClauseChange change = change(old, now, "b1");
		assertEquals(ClauseChange.Kind.CHANGED, change.kind());
		assertEquals("-Ninety+Sixty days.", signed(change.notes()));
	}

	@Test
	void movedAndEditedIsBoth() {
		Projection old = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT), paragraph("a2", DISPUTES)),
				article("b", "2", "Committee", paragraph("b1", COMMITTEE)));
		Projection now = text(article("x", "1", "Treatment", paragraph("x1", TREATMENT)), article("y", "2", "Committee",
				paragraph("y1", COMMITTEE), paragraph("y2", DISPUTES.replace("ninety", "sixty"))));
		assertEquals("ax same|a1x1 same|by same|b1y1 same|a2y2 changed moved", shown(old, now));
	}

	@Test
	void splitAndJoinedClausesHaveAnEntryForEachPart() {
		Projection whole = text(article("a", "1", "Treatment", paragraph("a1", TREATMENT + " " + COMMITTEE)));
		Projection parts = text(article("x", "1", "Treatment", paragraph("x1", TREATMENT), paragraph("x2", COMMITTEE)));
		assertEquals("ax same|a1x1 split|a1x2 split", shown(whole, parts));
		assertEquals("xa same|x1a1 joined|x2a1 joined", shown(parts, whole));
	}

	@Test
	void textsOfOneHistoryAreBoundByIds() {
		Projection old = text(article("a", "1", "Treatment", paragraph("p", TREATMENT), paragraph("q", COMMITTEE)));
		Projection now = text(article("a", "1", "Treatment", paragraph("p", DISPUTES), paragraph("q", COMMITTEE),
				paragraph("new", TREATMENT)));
		assertEquals("aa same|pp changed|qq same|+new inserted", shown(old, now));
	}

	private static ClauseChange change(Projection old, Projection now, String id) {
		return compare(old, now).clauses().stream().map(ComparedClause::change)
				.filter(change -> change.now() != null && change.now().id().equals(id)).findFirst().orElseThrow();
	}

	private static TextComparison compare(Projection old, Projection now) {
		TextComparison comparison = new CompareTexts(old, now).perform();
		Spelling.check(comparison);
		return comparison;
	}

	private static String shown(Projection old, Projection now) {
		return compare(old, now).clauses().stream().map(ComparedClause::change)
				.map(change -> (change.old() == null ? "+" : id(change.old())) + (change.now() == null ? "-" : id(change.now())) + " "
						+ change.kind().literal() + (change.moved() ? " moved" : ""))
				.collect(Collectors.joining("|"));
	}

	private static String id(ProjectedClause clause) {
		return clause.id();
	}

	private static String signed(List<Edit> edits) {
		return edits.stream().map(edit -> (edit.kind() == Edit.Kind.KEPT ? "" : edit.kind().sign()) + edit.text())
				.collect(Collectors.joining());
	}
}
