package org.chancery.word.tests.redline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.chancery.word.SharedData;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Revisions;
import org.chancery.word.tests.redline.Redlines.Pair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Redlines of real pairs of files, taken apart again with our own reading of tracked changes. */
class RedlineFilesTest {

	static Stream<Pair> pairs() throws Exception {
		return Redlines.pairs();
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void acceptingGivesTheNewTextRejectingTheOld(Pair pair) throws Exception {
		byte[] before = Files.readAllBytes(pair.before());
		byte[] after = Files.readAllBytes(pair.after());
		byte[] bytes = Redlines.write(before, after);
		assertArrayEquals(bytes, Redlines.write(before, after), "the same bytes twice");
		WordPackage redline = WordPackage.read(bytes);
		Validity.check(redline, WordPackage.read(before), WordPackage.read(after));
		assertEquals(lines(Revisions.after(WordPackage.read(after))), lines(Revisions.after(redline)), "accepted");
		assertEquals(lines(Revisions.before(WordPackage.read(before))), lines(Revisions.before(redline)), "rejected");
	}

	static Stream<Path> tracked() throws Exception {
		try (Stream<Path> files = Files.list(SharedData.folder("word/revisions"))) {
			return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList().stream();
		}
	}

	/** A file that tracks changes, beside what it was before them and what it becomes. */
	@ParameterizedTest
	@MethodSource("tracked")
	void aFileThatTracksChanges(Path file) throws Exception {
		byte[] tracked = Files.readAllBytes(file);
		byte[] before = Revisions.before(WordPackage.read(tracked)).write();
		byte[] after = Revisions.after(WordPackage.read(tracked)).write();
		for (byte[][] pair : new byte[][][] { { before, tracked }, { tracked, after }, { tracked, tracked }, { after, tracked }, { tracked, before } }) {
			WordPackage redline = WordPackage.read(Redlines.write(pair[0], pair[1]));
			Validity.check(redline, WordPackage.read(tracked));
			assertEquals(lines(Revisions.after(WordPackage.read(pair[1]))), lines(Revisions.after(redline)), "accepted");
			assertEquals(lines(Revisions.before(WordPackage.read(pair[0]))), lines(Revisions.before(redline)), "rejected");
		}
	}

	private static String lines(WordPackage file) throws Exception {
		return String.join("\n", Shape.of(WordPackage.read(file.write())));
	}
}
