package org.chancery.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.chancery.comparison.ClauseChange.Kind;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.TextComparison;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline.Run;
import org.chancery.core.projection.Projection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** However a text was edited, a comparison loses nothing, tells nothing twice and spells both texts. */
class RandomTextsTest {

	private static final String[] WORDS = "the Party shall not grant access to goods of other within 90 days , . ; (a) unless agreed".split(" ");

	@Test
	void anyTwoTextsAreSpelled() {
		var random = new Random(7);
		for (int round = 0; round < 600; round++) {
			Projection old = Texts.text(clauses(random, 1 + random.nextInt(6), "o" + round));
			Projection now = random.nextInt(4) == 0 ? Texts.text(clauses(random, random.nextInt(6), "n" + round))
					: edited(old, random, random.nextBoolean() ? "" : "n");
			Spelling.check(new CompareTexts(old, now).perform());
		}
	}

	@Test
	void aTextIsTheSameAsItself() {
		var random = new Random(8);
		for (int round = 0; round < 100; round++) {
			Projection old = Texts.text(clauses(random, 1 + random.nextInt(12), "o"));
			assertAllSame(new CompareTexts(old, Texts.renamed(old, "n")).perform());
		}
	}

	@TestFactory
	Stream<DynamicTest> realTreatiesAreSpelled() throws IOException {
		Path folder = SharedData.folder("tota");
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream()
					.map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(treaty(file))));
		}
	}

	private static void check(Projection treaty) {
		assertAllSame(new CompareTexts(treaty, Texts.renamed(treaty, "n")).perform());
		for (int seed = 0; seed < 3; seed++) {
			Spelling.check(new CompareTexts(treaty, edited(treaty, new Random(seed), "n")).perform());
		}
	}

	private static void assertAllSame(TextComparison comparison) {
		Spelling.check(comparison);
		assertEquals(comparison.clauses().size(), comparison.counts().get(Kind.SAME));
		assertTrue(comparison.clauses().stream().noneMatch(each -> each.change().moved()));
	}

	private static List<ProjectedClause> clauses(Random random, int count, String prefix) {
		List<ProjectedClause> clauses = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ProjectedClause[] inside = new ProjectedClause[random.nextInt(5)];
			for (int j = 0; j < inside.length; j++) {
				inside[j] = Texts.paragraph(prefix + "." + i + "." + j, words(random, random.nextInt(40)));
			}
			clauses.add(Texts.article(prefix + "." + i, String.valueOf(i + 1), random.nextBoolean() ? null : words(random, 3), inside));
		}
		return clauses;
	}

	private static String words(Random random, int count) {
		var words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "\n" : " ");
		}
		return words.toString();
	}

	/** A copy in which clauses were dropped, doubled, moved, split, joined and reworded. */
	private static Projection edited(Projection text, Random random, String prefix) {
		return Texts.text(edited(text.clauses(), random, prefix));
	}

	private static List<ProjectedClause> edited(List<ProjectedClause> clauses, Random random, String prefix) {
		List<ProjectedClause> edited = new ArrayList<>();
		for (ProjectedClause each : clauses) {
			int lot = random.nextInt(20);
			if (lot == 0) {
				continue;
			}
			int place = lot == 1 ? random.nextInt(edited.size() + 1) : edited.size();
			String words = each.text();
			int cut = words.length() < 2 ? 0 : random.nextInt(words.length());
			edited.add(place, copy(each, prefix + each.id(), lot == 2 ? words.substring(0, cut) : lot < 7 ? reworded(words, random) : words,
					edited(each.clauses(), random, prefix)));
			if (lot == 2 || lot == 8) {
				edited.add(copy(each, prefix + each.id() + "'", words.substring(cut), List.of()));
			}
		}
		return edited;
	}

	private static String reworded(String words, Random random) {
		int from = random.nextInt(words.length() + 1);
		int to = Math.min(words.length(), from + random.nextInt(30));
		return words.substring(0, from) + words(random, random.nextInt(4)) + words.substring(to);
	}

	private static ProjectedClause copy(ProjectedClause clause, String id, String words, List<ProjectedClause> inside) {
		return new ProjectedClause(id, clause.kind(), clause.depth(), null, clause.number(), clause.heading(),
				words.isEmpty() ? List.of() : List.of(Run.plain(words)), clause.audience(), clause.notices(), inside);
	}

	/** The articles of a treaty with a paragraph for each line. */
	private static Projection treaty(Path xml) throws IOException, ParserConfigurationException, SAXException {
		NodeList articles = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile()).getElementsByTagName("article");
		List<ProjectedClause> clauses = new ArrayList<>();
		for (int i = 0; i < articles.getLength(); i++) {
			Element article = (Element) articles.item(i);
			String[] lines = article.getTextContent().split("\\R\\s*\\R");
			ProjectedClause[] inside = new ProjectedClause[lines.length];
			for (int j = 0; j < lines.length; j++) {
				inside[j] = Texts.paragraph(i + "." + j, lines[j]);
			}
			clauses.add(Texts.article(String.valueOf(i), article.getAttribute("number"), article.getAttribute("name"), inside));
		}
		return Texts.text(clauses);
	}
}
