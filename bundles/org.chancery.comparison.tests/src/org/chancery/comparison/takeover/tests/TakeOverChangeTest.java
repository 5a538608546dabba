package org.chancery.comparison.takeover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ClauseChange.Kind;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.takeover.TakeOverChange;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SplitClause;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.junit.jupiter.api.Test;

class TakeOverChangeTest {

	private static final String WORDS = "Each Party shall keep its lighthouses lit from dusk to dawn and shall publish "
			+ "without delay the position and the character of every light along its coast.";
	private static final int MIDDLE = WORDS.indexOf("shall publish");
	private static final int MOST_STEPS = 200;

	private final OpenDossier ours = TakeOverTest.treaty(WORDS, "It enters into force in May.");
	private final OpenDossier theirs = TakeOverTest.treaty(WORDS, "It enters into force in May.");

	@Test
	void aClauseIsDividedAsTheOtherTextDoes() {
		Clause paragraph = paragraph(ours);
		inner(ours, paragraph, "red lights and green lights at every pier;");
		inner(theirs, paragraph(theirs), "red lights and green lights at every pier;");
		split(theirs);
		takeFirst(Kind.SPLIT, false);
		assertEquals(TakeOverWords.of(theirs), TakeOverWords.of(ours));
		assertSame(paragraph, paragraph(ours), "the first part keeps its id");
	}

	@Test
	void partsAreJoinedAsTheOtherTextDoes() {
		Clause paragraph = paragraph(ours);
		inner(ours, paragraph, "red lights and green lights at every pier;");
		inner(theirs, paragraph(theirs), "red lights and green lights at every pier;");
		split(ours);
		takeFirst(Kind.JOINED, false);
		assertEquals(TakeOverWords.of(theirs), TakeOverWords.of(ours));
		assertSame(paragraph, paragraph(ours));
	}

	@Test
	void aSplitIsTakenBackAndAJoin() {
		split(ours);
		takeFirst(Kind.SPLIT, true);
		assertEquals(TakeOverWords.of(theirs), TakeOverWords.of(ours));
		split(theirs);
		takeFirst(Kind.JOINED, true);
		assertEquals(TakeOverWords.of(theirs), TakeOverWords.of(ours));
	}

	@Test
	void whoReadsLessKeepsTheClauseWhole() {
		Layer delegation = ours.addLayer("delegation", List.of());
		split(theirs);
		TextComparison comparison = compare(false, delegation);
		new TakeOverChange(ours, delegation.getAudience(), "en", comparison, false).perform(first(comparison, Kind.SPLIT));
		assertEquals(TakeOverWords.of(theirs), TakeOverWords.of(Projector.project(ours, delegation.getAudience(), "en")));
		assertEquals(WORDS, Projector.project(ours, TakeOverTest.everybody(ours), "en").find(paragraph(ours).getId()).orElseThrow().text());
	}

	@Test
	void takingAllChangesOverGivesTheOtherText() {
		for (int seed = 0; seed < 60; seed++) {
			var random = new Random(seed);
			OpenDossier first = RandomDossiers.make(new Random(seed));
			OpenDossier second = RandomDossiers.make(new Random(seed));
			if (seed % 2 == 0) {
				RandomDossiers.shareIds(first, second);
			}
			RandomDossiers.edit(second, random, 1 + random.nextInt(12));
			takeAll(first, second, seed % 4 < 2, "seed " + seed);
		}
	}

	private static void takeAll(OpenDossier first, OpenDossier second, boolean back, String what) {
		for (int step = 0; step < MOST_STEPS; step++) {
			Projection mine = Projector.project(first, TakeOverTest.everybody(first), "en");
			Projection others = Projector.project(second, TakeOverTest.everybody(second), "en");
			TextComparison comparison = new CompareTexts(back ? others : mine, back ? mine : others).perform();
			List<ClauseChange> changes = comparison.clauses().stream().map(ComparedClause::change)
					.filter(each -> each.kind() != Kind.SAME || each.moved()).toList();
			if (changes.isEmpty()) {
				// whether a paragraph stands in another one while all keep their order is no change
				assertEquals(TakeOverWords.inOrder(others), TakeOverWords.inOrder(mine), what);
				return;
			}
			var take = new TakeOverChange(first, TakeOverTest.everybody(first), "en", comparison, back);
			assertTrue(changes.stream().anyMatch(each -> canBeTaken(take, each)), what + ": none can be taken over");
		}
		assertEquals(TakeOverWords.of(second), TakeOverWords.of(first), what + " does not end");
	}

	/** Some have to wait until the clause around them has been taken over. */
	private static boolean canBeTaken(TakeOverChange take, ClauseChange change) {
		try {
			take.perform(change);
			return true;
		} catch (DossierException e) {
			assertTrue(e.getMessage().contains("first: "), e.getMessage());
			return false;
		}
	}

	private void takeFirst(Kind kind, boolean back) {
		TextComparison comparison = compare(back, null);
		new TakeOverChange(ours, TakeOverTest.everybody(ours), "en", comparison, back).perform(first(comparison, kind));
	}

	private TextComparison compare(boolean back, Layer reader) {
		Projection mine = Projector.project(ours, reader == null ? TakeOverTest.everybody(ours) : reader.getAudience(), "en");
		Projection others = Projector.project(theirs, TakeOverTest.everybody(theirs), "en");
		return new CompareTexts(back ? others : mine, back ? mine : others).perform();
	}

	private static ClauseChange first(TextComparison comparison, Kind kind) {
		ClauseChange found = comparison.clauses().stream().map(ComparedClause::change).filter(each -> each.kind() == kind).findFirst()
				.orElse(null);
		assertNotNull(found, comparison.counts().toString());
		return found;
	}

	private static void split(OpenDossier dossier) {
		new SplitClause(dossier, TakeOverTest.everybody(dossier), paragraph(dossier), "en", MIDDLE).perform();
	}

	private static Clause paragraph(OpenDossier dossier) {
		return TakeOverTest.clause(dossier, 0).getClauses().getFirst();
	}

	private static void inner(OpenDossier dossier, Clause outer, String words) {
		Clause clause = AddClause.lastIn(dossier, TakeOverTest.everybody(dossier), ClauseKind.SUBPARAGRAPH, outer).perform();
		new SetContent(dossier, TakeOverTest.everybody(dossier), clause, "en", InlineSequence.plain(words)).perform();
	}
}
