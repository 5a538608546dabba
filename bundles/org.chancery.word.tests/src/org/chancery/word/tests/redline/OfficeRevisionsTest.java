package org.chancery.word.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.word.SharedData;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Marks;
import org.chancery.word.revisions.Revisions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tracked changes read as LibreOffice reads them: accepted by it, the file says what ours without them says; so rejected. */
@Tag("office")
class OfficeRevisionsTest {

	/**
	 * Where the mark of a paragraph goes, its words take the properties of the mark behind them (ISO 29500-1, 17.13.5.15), here
	 * one that had no number before. LibreOffice keeps the properties of the first paragraph, and so its label.
	 */
	private static final Set<String> LABEL_OF_THE_FIRST = Set.of("005-InsertedNumberedParagraph.docx");

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

	static Stream<Path> files() throws Exception {
		var found = new ArrayList<Path>();
		for (String folder : List.of("word/revisions", "word/compare")) {
			try (Stream<Path> all = Files.list(SharedData.folder(folder))) {
				for (Path file : all.filter(each -> each.toString().endsWith(".docx")).sorted().toList()) {
					WordPackage read = WordPackage.read(Files.readAllBytes(file));
					if (Marks.anyIn(read.root(read.main()))) {
						found.add(file);
					}
				}
			}
		}
		return found.stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void textBeforeAndAfter(Path file) throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		WordPackage read = WordPackage.read(bytes);
		boolean labelled = !LABEL_OF_THE_FIRST.contains(file.getFileName().toString());
		assertEquals(lines("accept", bytes, labelled), lines("text", Revisions.after(read).write(), labelled), "after");
		assertEquals(lines("reject", bytes, labelled), lines("text", Revisions.before(read).write(), labelled), "before");
	}

	private static String lines(String job, byte[] file, boolean labelled) throws Exception {
		return office.read(job, file).stream().map(line -> labelled ? line : line.substring(line.indexOf('\t') + 1))
				.collect(Collectors.joining("\n"));
	}
}
