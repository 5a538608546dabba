package org.chancery.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.weight.LegalWeigher;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.ProjectedClause;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pairs of small texts and what is told of them, a folder each in {@code samples/comparisons}: {@code old.txt} and
 * {@code new.txt} as {@link WrittenText} reads them, {@code expected.txt} as it is written here. Where that is missing, a file
 * {@code -actual-.txt} is written to be looked at and renamed, and the test fails. Clauses are named by their numbers, never
 * by ids.
 */
class GoldenComparisonsTest {

	@TestFactory
	Stream<DynamicTest> everyCaseIsToldAsExpected() throws IOException {
		try (Stream<Path> cases = Files.list(folder())) {
			return cases.filter(Files::isDirectory).sorted().toList().stream()
					.map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
		}
	}

	private static void check(Path folder) throws IOException {
		TextComparison comparison = new CompareTexts(WrittenText.read(Files.readString(folder.resolve("old.txt")), "o"),
				WrittenText.read(Files.readString(folder.resolve("new.txt")), "n"), LegalWeigher::of).perform();
		Spelling.check(comparison);
		String told = comparison.clauses().stream().map(GoldenComparisonsTest::told).collect(Collectors.joining("\n", "", "\n"));
		Path expected = folder.resolve("expected.txt");
		if (!Files.exists(expected)) {
			Files.writeString(folder.resolve("-actual-.txt"), told);
			fail("no expectation yet: look at " + folder.resolve("-actual-.txt"));
		}
		assertEquals(Files.readString(expected), told);
	}

	private static String told(ComparedClause clause) {
		ClauseChange change = clause.change();
		String reasons = clause.judgement().reasons().stream()
				.map(reason -> " {" + reason.effect() + ": " + reason.old() + " > " + reason.now() + "}").collect(Collectors.joining());
		return place(change.old()) + " -> " + place(change.now()) + ": " + change.kind().literal()
				+ (change.moved() ? " moved" : "") + " " + clause.judgement().weight().name().toLowerCase(java.util.Locale.ROOT)
				+ reasons + words(change.heading()) + words(change.edits());
	}

	private static String place(ProjectedClause clause) {
		return clause == null ? "none" : clause.number().citation();
	}

	private static String words(List<Edit> edits) {
		return edits.isEmpty() ? "" : edits.stream().map(edit -> edit.kind().sign() + edit.text()).collect(Collectors.joining("|", " |", "|"));
	}

	private static Path folder() {
		Path at = Path.of("").toAbsolutePath();
		Path inside = Path.of("bundles", "org.chancery.comparison.tests", "samples", "comparisons");
		while (at != null && !Files.isDirectory(at.resolve(inside))) {
			at = at.getParent();
		}
		return at == null ? Path.of("samples", "comparisons") : at.resolve(inside);
	}
}
