package org.chancery.comparison.words.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

	private static final String[] WORDS = { "the", "Party", "shall", "not", "grant", "12.5", ",", ".", "(a)", "access", "\n", " ",
			"co-operation", "Party's", "l’accord", "条約", "é", "\u00A0", "\uD83D\uDE00" };

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Each Party shall grant access. | Each Party may grant access. | =Each Party  -shall +may = grant access.
			Each Party shall. | Each Party shall not. | =Each Party shall + not =.
			a zone of 12.5 miles | a zone of 24 miles | =a zone of  -12.5 +24 = miles
			co-operation in trade | cooperation in trade | -co-operation +cooperation = in trade
			fish, meat and wool | fish and wool | =fish -, meat = and wool
			It applies. It ends. | It applies. It binds. It ends. | =It applies.  +It binds.  =It ends.
			one two three | | -one two three
			(a) fish; (b) wool; | (a) fish; (b) meat; (c) wool; | =(a) fish; (b)  +meat; (c)  =wool;
			""")
	void showsWholeWordsAndPhrases(String old, String now, String expected) {
		assertEquals(expected, shown(WordDiff.between(old, now == null ? "" : now)));
	}

	@Test
	void equalTextsHaveOneStepAndEmptyOnesNone() {
		assertEquals(List.of(Edit.kept("as it is")), WordDiff.between("as it is", "as it is"));
		assertEquals(List.of(), WordDiff.between("", ""));
	}

	@Test
	void aChangeOfSpacesIsNoChangeOfWords() {
		assertEquals(List.of(Edit.kept("a"), Edit.deleted(" "), Edit.inserted("\n"), Edit.kept("b")), WordDiff.between("a b", "a\nb"));
	}

	@Test
	void theStepsSpellBothTexts() {
		var random = new Random(4);
		for (int round = 0; round < 20_000; round++) {
			String old = text(random, random.nextInt(40));
			String now = random.nextBoolean() ? text(random, random.nextInt(40)) : edited(old, random);
			assertSpells(old, now);
		}
	}

	@Test
	void longTextsAreSpelledToo() {
		var random = new Random(5);
		String old = text(random, 30_000);
		assertSpells(old, edited(old, random));
		assertSpells(old, text(random, 20_000));
		assertSpells(numbered(0, 20_000), numbered(10_000, 20_000));
		assertSpells("a ".repeat(40_000), "b ".repeat(40_000));
		assertSpells("a b ".repeat(10_000), "b b a ".repeat(10_000));
	}

	@Test
	void theDifferenceIsNoLargerThanTheTruth() {
		var random = new Random(6);
		int changed = 0;
		int truth = 0;
		for (int round = 0; round < 300; round++) {
			String[] words = numbered(0, 80).split(" ");
			String[] others = words.clone();
			for (int change = 0; change < 8; change++) {
				others[random.nextInt(others.length)] = "other" + change;
			}
			for (int i = 0; i < words.length; i++) {
				truth += words[i].equals(others[i]) ? 0 : 2;
			}
			changed += WordDiff.between(String.join(" ", words), String.join(" ", others)).stream()
					.filter(e -> e.kind() != Edit.Kind.KEPT).mapToInt(e -> e.text().strip().split(" ").length).sum();
		}
		assertTrue(changed <= 1.01 * truth, changed + " words changed, in truth " + truth);
	}

	private static void assertSpells(String old, String now) {
		List<Edit> edits = WordDiff.between(old, now);
		assertEquals(old, edits.stream().filter(Edit::isOld).map(Edit::text).collect(Collectors.joining()));
		assertEquals(now, edits.stream().filter(Edit::isNew).map(Edit::text).collect(Collectors.joining()));
		for (int i = 1; i < edits.size(); i++) {
			Edit.Kind before = edits.get(i - 1).kind();
			Edit.Kind kind = edits.get(i).kind();
			assertTrue(before != kind && !(before == Edit.Kind.INSERTED && kind == Edit.Kind.DELETED));
		}
		assertTrue(edits.stream().noneMatch(edit -> edit.text().isEmpty()));
	}

	private static String text(Random random, int words) {
		var text = new StringBuilder();
		for (int i = 0; i < words; i++) {
			text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
		}
		return text.toString();
	}

	private static String edited(String text, Random random) {
		var edited = new StringBuilder(text);
		for (int i = 0; i < 1 + text.length() / 100; i++) {
			int at = random.nextInt(edited.length() + 1);
			edited.replace(at, Math.min(edited.length(), at + random.nextInt(12)), random.nextBoolean() ? "" : " other ");
		}
		return edited.toString();
	}

	private static String numbered(int from, int count) {
		return java.util.stream.IntStream.range(from, from + count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
	}

	private static String shown(List<Edit> edits) {
		return edits.stream().map(edit -> edit.kind().sign() + edit.text()).collect(Collectors.joining(" "));
	}
}
