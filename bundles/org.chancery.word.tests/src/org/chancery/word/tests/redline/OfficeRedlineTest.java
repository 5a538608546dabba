package org.chancery.word.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.chancery.word.SharedData;
import org.chancery.word.tests.redline.Redlines.Pair;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The proof by a second program: LibreOffice accepts all changes of a redline, or rejects them, and then has what it has in
 * the new file, or in the old one: words, labels of lists, tables, notes, headers, footers, text boxes, equations.
 */
@Tag("office")
class OfficeRedlineTest {

	/**
	 * Where a table comes or goes behind the last paragraph, LibreOffice leaves the paragraph that must follow the table: it
	 * joins no paragraphs across a table. Our own reading and Word do ({@link RedlineFilesTest} has these pairs too).
	 */
	private static final Set<String> TABLE_AT_END = Set.of("WC010-Para-Before-Table-Mod.docx");

	@TempDir
	private static Path folder;
	private static Office office;

	@BeforeAll
	static void start() throws Exception {
		office = Office.start(folder).orElse(null);
		assumeTrue(office != null, "LibreOffice or python3-uno is not installed.");
	}

	@AfterAll
	static void end() throws Exception {
		if (office != null) {
			office.close();
		}
	}

	static Stream<Pair> pairs() throws Exception {
		return Redlines.pairs();
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void aPairOfFiles(Pair pair) throws Exception {
		byte[] before = Files.readAllBytes(pair.before());
		byte[] after = Files.readAllBytes(pair.after());
		boolean table = TABLE_AT_END.contains(pair.after().getFileName().toString())
				|| TABLE_AT_END.contains(pair.before().getFileName().toString());
		compare(before, after, table ? OfficeRedlineTest::withoutBlankLines : UnaryOperator.identity());
	}

	static Stream<String> treaties() {
		return Stream.of("pta_5.styled", "pta_5.typed", "pta_45.styled", "pta_105.typed", "pta_449.styled");
	}

	@ParameterizedTest
	@MethodSource("treaties")
	void aTreatyWithHundredsOfEdits(String name) throws Exception {
		byte[] before = Files.readAllBytes(SharedData.folder("word/treaties").resolve(name + ".docx"));
		byte[] after = SeededEdits.of(before, 300, 7);
		compare(before, after, UnaryOperator.identity());
	}

	/**
	 * Two drafts of a text full of lists that begin anew by an override. LibreOffice keeps the new beginning at the first
	 * paragraph of the list and loses it with that paragraph, so here its labels do not count; the words do.
	 */
	@Test
	void twoDraftsOfTheParisAgreement() throws Exception {
		Path drafts = SharedData.folder("word/treaties");
		byte[] before = Files.readAllBytes(drafts.resolve("paris-23-oct-2015.docx"));
		UnaryOperator<List<String>> unlabelled = lines -> lines.stream().map(line -> line.substring(line.indexOf('\t') + 1)).toList();
		compare(before, Files.readAllBytes(drafts.resolve("paris-4-dec-2015.docx")), unlabelled);
		compare(before, SeededEdits.of(before, 300, 7), unlabelled);
	}

	private static void compare(byte[] before, byte[] after, UnaryOperator<List<String>> seen) throws Exception {
		byte[] redline = Redlines.write(before, after);
		assertEquals(lines("accept", after, seen), lines("accept", redline, seen), "accepted");
		assertEquals(lines("reject", before, seen), lines("reject", redline, seen), "rejected");
	}

	private static String lines(String job, byte[] file, UnaryOperator<List<String>> seen) throws Exception {
		return String.join("\n", seen.apply(office.read(job, file)));
	}

	private static List<String> withoutBlankLines(List<String> lines) {
		return lines.stream().filter(line -> !line.isBlank()).toList();
	}
}
