package org.chancery.word.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.model.text.ClauseKind;
import org.chancery.word.SharedData;
import org.chancery.word.imports.Divisions.Division;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/** Real treaties, each written by two programs, come out with the structure that their expectations say. */
class SampleTreatiesTest {

	private static final double RIGHT_WORDS = 0.995;

	@TestFactory
	Stream<DynamicTest> everyTreatyComesOutAsExpected(TestReporter reporter) throws IOException {
		Path folder = SharedData.folder("word/treaties");
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> expectation(file) != null).sorted().toList().stream()
					.map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, reporter)));
		}
	}

	private static Path expectation(Path file) {
		String name = file.getFileName().toString();
		Path json = name.endsWith(".docx") ? file.resolveSibling(name.substring(0, name.indexOf('.')) + ".json") : null;
		return json != null && Files.exists(json) ? json : null;
	}

	private static void check(Path file, TestReporter reporter) throws Exception {
		ImportedTreaty treaty = new TreatyImporter().read(Files.readAllBytes(file), null, new BasicMonitor());
		List<Division> actual = Divisions.of(treaty.text());
		List<Division> expected = Divisions.expected(Files.readString(expectation(file)));
		assertEquals("", Alignment.difference(names(expected), names(actual)), "chapters and articles");
		double right = rightWords(expected, actual);
		reporter.publishEntry(file.getFileName().toString(), String.format("%.3f %% of the words in the right division", right * 100));
		assertTrue(right >= RIGHT_WORDS, right + " of the words in the right division");
		assertEquals("", Alignment.missing(wordsOf(file), words(treaty)), "words of the file that are not in the tree");
		boolean begins = expected.get(0).number().isEmpty();
		assertTrue(!begins || treaty.text().getClauses().stream().anyMatch(c -> c.getKind() == ClauseKind.PREAMBLE), "preamble");
		boolean concludes = expected.stream().anyMatch(d -> d.heading().equalsIgnoreCase("conclusion"));
		assertTrue(!concludes || treaty.text().getClauses().stream().anyMatch(c -> c.getKind() == ClauseKind.TESTIMONIUM), "final part");
	}

	private static List<String> names(List<Division> divisions) {
		return divisions.stream().filter(Division::named).map(Division::name).toList();
	}

	/** The share of words that stand under the same division, counted in order. */
	static double rightWords(List<Division> expected, List<Division> actual) {
		List<List<String>> wanted = merged(expected);
		List<List<String>> got = merged(actual);
		int right = 0;
		int all = 0;
		for (int i = 0; i < wanted.size(); i++) {
			all += wanted.get(i).size();
			right += i < got.size() ? Alignment.common(wanted.get(i), got.get(i)) : 0;
		}
		return (double) right / all;
	}

	/** Words under divisions without a name belong to the named one before. */
	private static List<List<String>> merged(List<Division> divisions) {
		var merged = new ArrayList<List<String>>();
		merged.add(new ArrayList<>());
		for (Division division : divisions) {
			if (division.named()) {
				merged.add(new ArrayList<>());
			}
			merged.getLast().addAll(division.words());
		}
		return merged;
	}

	private static List<String> wordsOf(Path file) throws IOException {
		var words = new ArrayList<String>();
		Divisions.split(Packages.plainText(Files.readAllBytes(file)), words);
		words.replaceAll(word -> word.toUpperCase(java.util.Locale.ROOT));
		return words;
	}

	private static List<String> words(ImportedTreaty treaty) {
		var words = new ArrayList<String>();
		treaty.text().getTitles().forEach(title -> Divisions.split(title.getText(), words));
		for (Division division : Divisions.of(treaty.text())) {
			Divisions.split(division.number() + " " + division.heading(), words);
			words.addAll(division.words());
		}
		words.replaceAll(word -> word.toUpperCase(java.util.Locale.ROOT));
		return words;
	}
}
