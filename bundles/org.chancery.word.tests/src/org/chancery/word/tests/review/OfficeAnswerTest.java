package org.chancery.word.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.word.tests.redline.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The proof of answers by a second program: where all is refused, LibreOffice accepts the answer to what was sent; where
 * all is taken over, to what came back; and it rejects every answer to what came back.
 */
@Tag("office")
class OfficeAnswerTest {

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

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void refusedAndTakenOver(long seed) throws Exception {
		var random = new Random(seed);
		List<Planted.Change> done = new ArrayList<>(Planted.all());
		done.removeIf(change -> random.nextBoolean() || ASIDE.contains(change.name()));
		byte[] sent = Planted.with(List.of());
		byte[] returned = Planted.with(done);
		byte[] refused = PlantedChangesTest.answered(returned, change -> CounterDraftAnswer.REFUSE);
		assertEquals(lines("accept", sent), lines("accept", refused), "refused");
		assertEquals(lines("accept", returned), lines("reject", refused), "rejected");
		assertEquals(lines("accept", returned), lines("accept", PlantedChangesTest.answered(returned, change -> CounterDraftAnswer.TAKE_OVER)), "taken over");
	}

	/**
	 * LibreOffice computes the results of references itself, restores no list that a tracked change of properties names,
	 * tracks no cells, keeps an empty paragraph where the one before a table moved away, and reads no picture that is none;
	 * {@link PlantedChangesTest} has these.
	 */
	private static final List<String> ASIDE = List.of("a result of a field", "the target of a field", "a bookmark that moved", "a picture", "declared cells",
			"declared move away from a table", "a label", "a label that went");

	private static String lines(String job, byte[] file) throws Exception {
		return String.join("\n", office.read(job, file));
	}
}
