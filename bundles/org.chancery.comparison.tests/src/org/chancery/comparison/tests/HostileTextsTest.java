package org.chancery.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.weight.LegalWeigher;
import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ProjectedInline.Note;
import org.chancery.core.projection.ProjectedInline.Reference;
import org.chancery.core.projection.ProjectedInline.Run;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;
import org.junit.jupiter.api.Test;

/** Whatever the texts hold, comparing and weighing them never fails, and both directions find the same partners. */
class HostileTextsTest {

	private static final String[] PIECES = { "shall", "may", "not", "Article 1", "Article 2(1)", "paragraph 1", "(12)", "twelve", "[", "]", "[[shall]",
			"[A: may][B:", "“", "\"Fish\" means", "\u0627\u0644\u0645\u0627\u062F\u0629", "\u202E", "e\u0301\u0301", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0000", "\uFDD0", "\u00A0",
			"....", "—", "1.000.000,00", "99999999999999999999", "30 February 2024", "Article", "Articles 1, 2 and", "unless", "\t", "\n", "\u2028",
			"ß", "İ", "ﬁ", "XIV", "§§", "the Party", "$1", "\\", "{0}", "%s" };
	private static final List<ClauseKind> KINDS = List.of(ClauseKind.ARTICLE, ClauseKind.PARAGRAPH, ClauseKind.SUBPARAGRAPH,
			ClauseKind.CHAPTER, ClauseKind.PREAMBLE, ClauseKind.RECITAL, ClauseKind.ANNEX, ClauseKind.SIGNATURE_BLOCK);

	private final Random random = new Random(11);
	private int made;

	@Test
	void anyTextsCanBeComparedAndWeighed() {
		for (int round = 0; round < 1500; round++) {
			Projection old = text();
			Projection now = random.nextInt(3) == 0 ? old : text();
			Spelling.check(new CompareTexts(old, now, LegalWeigher::of).perform());
		}
	}

	@Test
	void aHugeClauseAndEmptyOnesCanBeCompared() {
		String huge = words(20_000);
		Projection old = Texts.text(Texts.paragraph("a", huge), Texts.paragraph("b", ""), Texts.paragraph("c", "..."));
		Projection now = Texts.text(Texts.paragraph("x", words(200) + huge.substring(huge.length() / 2)), Texts.paragraph("y", ""));
		Spelling.check(new CompareTexts(old, now, LegalWeigher::of).perform());
		Spelling.check(new CompareTexts(Texts.text(), Texts.text(), LegalWeigher::of).perform());
		Spelling.check(new CompareTexts(Texts.text(), now, LegalWeigher::of).perform());
		Spelling.check(new CompareTexts(now, Texts.text(), LegalWeigher::of).perform());
	}

	@Test
	void bothDirectionsFindTheSamePartnersInATextThatWasLittleEdited() {
		String[] words = ("Each Party shall accord national treatment to goods originating in the territory of any other Party and"
				+ " publish its laws promptly before they enter into force unless urgency prevents publication within ninety days").split(" ");
		for (int round = 0; round < 60; round++) {
			List<ProjectedClause> old = new ArrayList<>();
			List<ProjectedClause> now = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				var sentence = new StringBuilder("Matter " + i + " of round " + round);
				for (int j = 0; j < 15; j++) {
					sentence.append(' ').append(words[random.nextInt(words.length)]);
				}
				old.add(Texts.paragraph("o" + i, sentence.toString()));
				if (random.nextInt(8) > 0) {
					now.add(random.nextInt(6) == 0 ? 0 : now.size(), Texts.paragraph("n" + i, sentence + (random.nextInt(3) == 0 ? " at once" : "")));
				}
			}
			TextComparison forth = new CompareTexts(Texts.text(old), Texts.text(now)).perform();
			TextComparison back = new CompareTexts(Texts.text(now), Texts.text(old)).perform();
			assertEquals(pairs(forth, false), pairs(back, true));
		}
	}

	private static TreeSet<String> pairs(TextComparison comparison, boolean turned) {
		var pairs = new TreeSet<String>();
		comparison.clauses().forEach(each -> {
			ProjectedClause one = turned ? each.change().now() : each.change().old();
			ProjectedClause other = turned ? each.change().old() : each.change().now();
			pairs.add((one == null ? "" : one.id()) + ">" + (other == null ? "" : other.id()));
		});
		return pairs;
	}

	private Projection text() {
		return new Projection("", "public", random.nextBoolean() ? "en" : random.nextBoolean() ? "fr" : "ar", List.of(), clauses(0));
	}

	private List<ProjectedClause> clauses(int depth) {
		return Stream.generate(() -> clause(depth)).limit(random.nextInt(depth > 2 ? 1 : 6)).toList();
	}

	private ProjectedClause clause(int depth) {
		String number = random.nextBoolean() ? "" : String.valueOf(random.nextInt(4));
		var label = new ClauseNumber(number, number, 0, "Article " + number, null);
		return new ProjectedClause("c" + made++, KINDS.get(random.nextInt(KINDS.size())), random.nextInt(3), null, label,
				random.nextBoolean() ? null : words(random.nextInt(4)), content(), "public", List.of(), clauses(depth + 1));
	}

	private List<ProjectedInline> content() {
		List<ProjectedInline> content = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			content.add(switch (random.nextInt(5)) {
			case 0 -> new Reference(random.nextBoolean() ? null : "c" + random.nextInt(made + 1), "Article ", words(1));
			case 1 -> new Note(List.of(Run.plain(words(3))));
			default -> Run.plain(words(random.nextInt(30)));
			});
		}
		return content;
	}

	private String words(int count) {
		var words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
		}
		return words.toString();
	}
}
