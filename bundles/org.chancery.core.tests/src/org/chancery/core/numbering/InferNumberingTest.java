package org.chancery.core.numbering;

import static org.chancery.core.tests.Draft.annex;
import static org.chancery.core.tests.Draft.article;
import static org.chancery.core.tests.Draft.chapter;
import static org.chancery.core.tests.Draft.clause;
import static org.chancery.core.tests.Draft.paragraph;
import static org.chancery.core.tests.Draft.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.tests.Draft;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.Text;

class InferNumberingTest {

	private static final List<String> WILD = List.of("Article %d", "ARTICLE %d", "Article %d bis", "Art. %d.-", "%d.", "(%d)",
			"Article 2.%d", "Article %d.%d", "1.%d", "%d.1.", "CHAPTER ONE", "Article premier", "I", "II.", "(i)", "(v)", "(aa)",
			"(c)", "A.", "§ %d", "***", "", "Annex I-A", "Artículo primero", "First", "%d A", "%d-%d", ".", "1..2", "bis");

	private final Draft draft = new Draft();
	private final Map<Clause, String> labels = new IdentityHashMap<>();

	private Clause labelled(Clause clause, String label) {
		labels.put(clause, label);
		return clause;
	}

	private void assertExact(String language) {
		assertExact(language, "");
	}

	private void assertExact(String language, String which) {
		InferNumbering.apply(draft.text(), language, labels);
		Map<Clause, ClauseNumber> numbers = Numbering.of(draft.text(), language);
		numbers.forEach((clause, number) -> assertEquals(labels.getOrDefault(clause, ""), number.label(),
				() -> clause.getKind() + " " + which));
	}

	private static long locked(Text text) {
		var all = new ArrayList<Clause>();
		text.eAllContents().forEachRemaining(each -> {
			if (each instanceof Clause clause) {
				all.add(clause);
			}
		});
		return all.stream().filter(c -> c.getLockedNumber() != null || c.getLockedLabel() != null).count();
	}

	@Test
	void anOrdinaryTreatyNeedsNoRules() {
		draft.add(labelled(chapter(labelled(article(labelled(paragraph(""), "1."), labelled(paragraph(""), "2.")), "Article 1"),
				labelled(article(), "Article 2")), "CHAPTER I"),
				labelled(chapter(labelled(article(), "Article 3")), "CHAPTER II"));
		assertExact("en");
		assertEquals(0, draft.text().getNumbering().size());
		assertEquals(0, locked(draft.text()));
	}

	@Test
	void compoundNumbersAcrossSectionsBecomeARule() {
		draft.add(labelled(chapter(labelled(section(labelled(article(), "Article 1.1")), "Section A"),
				labelled(section(labelled(article(), "Article 1.2")), "Section B")), "Chapter 1"),
				labelled(chapter(labelled(article(), "Article 2.1"), labelled(article(), "Article 2.2")), "Chapter 2"));
		assertExact("en");
		assertEquals(0, locked(draft.text()));
	}

	@Test
	void compoundNumbersInsideAnnexesBecomeARule() {
		draft.add(labelled(annex(labelled(article(), "Article 1.1"), labelled(article(), "Article 1.2")), "Annex 1"),
				labelled(annex(labelled(article(), "Article 2.1"), labelled(article(), "Article 2.2")), "Annex 2"));
		assertExact("en");
		assertEquals(0, locked(draft.text()));
	}

	@Test
	void onlyWhatNoRuleYieldsIsLocked() {
		Clause bis = article();
		draft.add(labelled(article(), "Article 1"), labelled(bis, "Article 1 bis"), labelled(article(), "Article 2"),
				labelled(article(), "Article 3"));
		assertExact("en");
		assertEquals("1 bis", bis.getLockedNumber());
		assertNull(bis.getLockedLabel());
		assertEquals(1, locked(draft.text()));
	}

	@Test
	void aGapIsLockedOnceAndRunsOn() {
		draft.add(labelled(article(), "Article 1"), labelled(article(), "Article 7"), labelled(article(), "Article 8"));
		assertExact("en");
		assertEquals(1, locked(draft.text()));
	}

	@Test
	void numberWordsBecomeARule() {
		draft.add(labelled(chapter(), "CHAPTER ONE"), labelled(chapter(), "CHAPTER TWO"), labelled(chapter(), "CHAPTER THREE"));
		assertExact("en");
		assertEquals(NumberFormat.UPPER_WORD, draft.text().getNumbering().getFirst().getFormat());
		assertEquals(0, locked(draft.text()));
	}

	@Test
	void whatHasNoLabelStaysWithoutEvenIfItsKindGetsARule() {
		Clause bare = clause(ClauseKind.RECITAL, "");
		draft.add(clause(ClauseKind.PREAMBLE, "", labelled(clause(ClauseKind.RECITAL, ""), "(1)"), bare,
				labelled(clause(ClauseKind.RECITAL, ""), "(2)")));
		assertExact("en");
		assertEquals(0, locked(draft.text()));
	}

	@Test
	void numbersFoundEarlierAreForgotten() {
		Clause only = article();
		only.setLockedNumber("9");
		draft.text().getNumbering().add(Draft.rule(ClauseKind.ARTICLE, NumberFormat.UPPER_ROMAN, "", false, false));
		draft.add(labelled(only, "Article 1"));
		assertExact("en");
		assertEquals(0, locked(draft.text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es", "de" })
	void theTextPrintsExactlyTheLabelsThatWereRead(String language) {
		for (int seed = 0; seed < 40; seed++) {
			var random = new Random(seed);
			draft.text().getClauses().clear();
			labels.clear();
			fill(draft.text().getClauses(), 0, random);
			assertExact(language, "seed " + seed);
		}
	}

	private void fill(List<Clause> level, int depth, Random random) {
		int count = depth == 0 ? 4 : random.nextInt(5);
		for (int i = 1; i <= count; i++) {
			Clause clause = clause(ClauseKind.VALUES.get(random.nextInt(ClauseKind.VALUES.size())), "");
			int way = random.nextInt(8);
			if (way > 5) {
				labels.put(clause, WILD.get(random.nextInt(WILD.size())).replace("%d", Integer.toString(1 + random.nextInt(9))));
			} else if (way > 0) {
				labels.put(clause, orderly(clause.getKind(), i, level));
			}
			level.add(clause);
			if (depth < 5) {
				fill(clause.getClauses(), depth + 1, random);
			}
		}
	}

	private static String orderly(ClauseKind kind, int position, List<Clause> level) {
		return switch (kind) {
		case ARTICLE -> "Article " + level.size() + "." + position;
		case CHAPTER, PART -> kind.getLiteral() + " " + NumberText.format(position, NumberFormat.UPPER_ROMAN, "en");
		case SUBPARAGRAPH -> "(" + NumberText.format(position, NumberFormat.LOWER_LETTER, "en") + ")";
		default -> position + ".";
		};
	}
}
