package org.chancery.comparison.bracket.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.bracket.BracketChange;
import org.chancery.comparison.bracket.BracketReport;
import org.chancery.comparison.bracket.CompareBrackets;
import org.chancery.comparison.bracket.FindBrackets;
import org.chancery.comparison.bracket.OpenBracket;
import org.chancery.comparison.bracket.OpenBrackets;
import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ProjectedInline.Bracket;
import org.chancery.core.projection.ProjectedInline.Option;
import org.chancery.core.projection.ProjectedInline.Run;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

class CompareBracketsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"Each Party [shall][should] cooperate.|Each Party shall cooperate.|agreed 0", //
			"Each Party [shall][should] cooperate.|Each Party should cooperate.|agreed 1", //
			"Each Party [shall]/[should] cooperate.|Each Party is to cooperate.|reworded -1", //
			"Each Party [shall / should] cooperate.|Each Party should cooperate.|agreed 1", //
			"Each Party shall [fully] cooperate.|Each Party shall cooperate.|dropped -1", //
			"Each Party shall [fully] cooperate.|Each Party shall fully cooperate.|agreed 0", //
			"Each Party [shall][should] cooperate.|Each Party [shall][should] always cooperate.|kept -1", //
			"Each Party [shall][should] cooperate.|Each Party [shall][may] cooperate.|changed -1", //
			"Each Party shall cooperate.|Each Party shall [fully] cooperate.|added -1", //
			"Each Party shall cooperate in good faith.|Each Party shall cooperate [in good faith].|reopened -1", //
			"Each Party shall [cooperate [fully]].|Each Party shall cooperate [fully].|agreed 0,kept -1" })
	void fates(String old, String now, String expected) {
		BracketReport report = compare(List.of(Run.plain(old)), List.of(Run.plain(now)));
		assertEquals(expected, String.join(",", report.changes().stream()
				.map(change -> change.fate().key() + " " + change.option()).sorted().toList()));
	}

	@Test
	void bracketsOfTheModelWithTheirProponents() {
		var bracket = new Bracket(List.of(new Option(List.of("ARV"), List.of(Run.plain("shall [always]"))),
				new Option(List.of("BOR", "CIR"), List.of(Run.plain("should")))));
		List<ProjectedInline> old = List.of(Run.plain("Each Party "), bracket, Run.plain(" cooperate."));
		OpenBrackets open = new FindBrackets(text(old)).perform();
		assertEquals(2, open.count());
		assertEquals(2, open.deepest());
		assertEquals(Map.of("ARV", 1, "BOR", 1, "CIR", 1, "", 1), open.optionsByParty());
		String words = text(old).clauses().getFirst().text();
		for (OpenBracket each : open.brackets()) {
			assertEquals(each.words(), words.substring(each.start(), each.end()));
			each.options().forEach(option -> assertEquals(option.words(), words.substring(option.start(), option.end())));
		}
		BracketReport report = compare(old, List.of(Run.plain("Each Party should cooperate.")));
		assertEquals(2, report.resolved());
		assertEquals(1, report.changes().stream().filter(c -> c.fate() == BracketChange.Fate.AGREED && c.option() == 1).count());
	}

	@Test
	void typedOptionsHaveTheProponentsThatStandInFrontOfThem() {
		OpenBrackets open = new FindBrackets(text(List.of(Run.plain("Each Party [EU, AOSIS: shall / US: should] report [Note: later]."))))
				.perform();
		assertEquals(Map.of("EU", 1, "AOSIS", 1, "US", 1, "", 1), open.optionsByParty());
	}

	@Test
	void bracketsThatAreNotClosedReachToTheEnd() {
		OpenBrackets open = new FindBrackets(text(List.of(Run.plain("a [b [c] d")))).perform();
		assertEquals(List.of("[b [c] d", "[c]"), open.brackets().stream().map(OpenBracket::words).toList());
		assertEquals(0, new FindBrackets(text(List.of(Run.plain("a] b[^12]")))).perform().count());
	}

	@Test
	void everyBracketIsToldOnce() {
		Random random = new Random(3);
		for (int round = 0; round < 2000; round++) {
			List<ProjectedInline> old = List.of(Run.plain(noise(random)));
			List<ProjectedInline> now = List.of(Run.plain(noise(random)));
			BracketReport report = compare(old, now);
			assertEquals(report.old().count(), report.changes().stream().filter(c -> c.old() != null).count());
			assertEquals(report.now().count(), report.changes().stream().filter(c -> c.now() != null).count());
			assertTrue(report.old().deepest() <= 50);
		}
	}

	private static String noise(Random random) {
		String[] words = { "[", "]", "[shall]", "should", "/", "fully", "][", "[^1]", "cooperate" };
		StringBuilder text = new StringBuilder("x");
		for (int i = random.nextInt(20); i >= 0; i--) {
			text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
		}
		return text.toString();
	}

	private static BracketReport compare(List<ProjectedInline> old, List<ProjectedInline> now) {
		return new CompareBrackets(new CompareTexts(text(old), text(now)).perform()).perform();
	}

	private static Projection text(List<ProjectedInline> content) {
		var number = ClauseNumber.none("Article 1");
		return new Projection("", "public", "en", List.of(), List.of(new ProjectedClause("a", ClauseKind.ARTICLE, 0, null, number,
				null, content, "public", List.of(), List.of())));
	}
}
