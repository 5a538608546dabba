package org.chancery.word.tests.redline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.stream.Stream;

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

	private static String lines(WordPackage file) throws Exception {
		return String.join("\n", Shape.of(WordPackage.read(file.write())));
	}
}
