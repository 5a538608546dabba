package org.chancery.word.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chancery.word.SharedData;
import org.chancery.word.tests.redline.Redlines.Pair;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The proof by a second program: LibreOffice accepts all changes of a redline, or rejects them, and then has what it has in
 * the new file, or in the old one: words, labels of lists, tables, notes, headers, footers, text boxes, equations.
 */
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
		compare(before, after, table);
	}

	static Stream<String> treaties() {
		return Stream.of("paris-23-oct-2015", "pta_5.styled", "pta_5.typed", "pta_45.styled", "pta_105.typed", "pta_449.styled");
	}

	@ParameterizedTest
	@MethodSource("treaties")
	void aTreatyWithHundredsOfEdits(String name) throws Exception {
		byte[] before = Files.readAllBytes(SharedData.folder("word/treaties").resolve(name + ".docx"));
		byte[] after = SeededEdits.of(before, 300, 7);
		compare(before, after, false);
	}

	private static void compare(byte[] before, byte[] after, boolean blankLinesMayDiffer) throws Exception {
		byte[] redline = Redlines.write(before, after);
		assertEquals(lines("accept", after, blankLinesMayDiffer), lines("accept", redline, blankLinesMayDiffer), "accepted");
		assertEquals(lines("reject", before, blankLinesMayDiffer), lines("reject", redline, blankLinesMayDiffer), "rejected");
	}

	private static String lines(String job, byte[] file, boolean blankLinesMayDiffer) throws Exception {
		List<String> lines = office.read(job, file);
		return String.join("\n", blankLinesMayDiffer ? lines.stream().filter(line -> !line.isBlank()).toList() : lines);
	}
}
