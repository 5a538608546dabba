package org.chancery.word.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.model.text.Clause;
import org.chancery.word.SharedData;
import org.chancery.word.imports.Divisions.Division;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that are no treaties, or rolling drafts of one, lose no word either. */
class CorpusTest {

	@TestFactory
	Stream<DynamicTest> trackedChanges() throws IOException {
		return each("word/revisions", file -> assertNotNull(Trees.read(Files.readAllBytes(file)).text()));
	}

	@TestFactory
	Stream<DynamicTest> allKindsOfContent() throws IOException {
		return each("word/compare", CorpusTest::losesNoWord);
	}

	private interface Check {
		void check(Path file) throws Exception;
	}

	private static Stream<DynamicTest> each(String folder, Check check) throws IOException {
		try (Stream<Path> files = Files.list(SharedData.folder(folder))) {
			return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList().stream()
					.map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.check(file)));
		}
	}

	private static void losesNoWord(Path file) throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		ImportedTreaty treaty = Trees.read(bytes);
		var expected = new ArrayList<String>();
		Divisions.split(Packages.plainText(bytes), expected);
		var actual = new ArrayList<String>();
		treaty.text().getTitles().forEach(title -> Divisions.split(title.getText(), actual));
		for (Division division : Divisions.of(treaty.text())) {
			Divisions.split(division.number() + " " + division.heading(), actual);
			actual.addAll(division.words());
		}
		assertEquals(expected.size(), Alignment.common(expected, actual), () -> expected + "\n" + actual);
	}

	@Test
	void articlesOfRollingDrafts() throws Exception {
		Path folder = SharedData.folder("word/treaties");
		ImportedTreaty october = Trees.read(Files.readAllBytes(folder.resolve("paris-23-oct-2015.docx")));
		ImportedTreaty december = Trees.read(Files.readAllBytes(folder.resolve("paris-4-dec-2015.docx")));
		var expected = new ArrayList<String>();
		for (int number = 1; number <= 26; number++) {
			expected.add("Article " + number);
		}
		expected.add(2, "Article 2bis");
		expected.addAll(4, List.of("[Article 3bis]", "[Article 3ter]"));
		expected.add(11, "Article 8 bis");
		assertEquals(expected, numbers(october));
		assertEquals(expected, numbers(december));
		for (ImportedTreaty draft : List.of(october, december)) {
			EcoreUtil.getAllContents(draft.text(), true).forEachRemaining(each -> {
				if (each instanceof Clause clause) {
					assertNotNull(clause.getId());
				}
			});
		}
	}

	private static List<String> numbers(ImportedTreaty treaty) {
		return Divisions.of(treaty.text()).stream().map(Division::number).filter(number -> number.contains("Article")).toList();
	}
}
