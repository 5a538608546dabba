package org.chancery.word.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

import org.chancery.core.Engine;
import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.RedlineWriter;
import org.chancery.core.operation.AnswerCounterDraft;
import org.chancery.core.projection.Projection;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.review.CounterDraftReader;
import org.chancery.word.revisions.Revisions;
import org.chancery.word.tests.redline.Shape;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done to a file, and whether it was declared or not: it can be taken over, and it can be refused. */
class PlantedChangesTest {

	private static final byte[] SENT = Planted.with(List.of());
	private static final Projection TEXT = new Projection("", "public", "en", List.of(), List.of());
	private static final Engine ENGINE = Engine.builder().counterDraftReviewer(new CounterDraftReader())
			.redlineWriter(ServiceLoader.load(RedlineWriter.class, CounterDraftReader.class.getClassLoader()).findFirst().orElseThrow()).build();

	static Stream<Planted.Change> changes() {
		return Planted.all().stream();
	}

	@ParameterizedTest
	@MethodSource("changes")
	void oneChange(Planted.Change change) throws Exception {
		byte[] returned = Planted.with(List.of(change));
		assertFalse(found(returned).isEmpty(), "found");
		assertShape(SENT, answered(returned, each -> CounterDraftAnswer.REFUSE));
		assertShape(returned, answered(returned, each -> CounterDraftAnswer.TAKE_OVER));
		assertEquals(List.of(), left(SENT, answered(returned, each -> CounterDraftAnswer.REFUSE)), "refused");
		byte[] bracketed = answered(returned, each -> CounterDraftAnswer.BRACKET);
		assertEquals(true, String.join("\n", shape(bracketed)).contains("Belmora: "), String.join("\n", shape(bracketed)));
	}

	/** Each of many changes is answered for itself. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void someOfMany(long seed) throws Exception {
		var random = new Random(seed);
		List<Planted.Change> done = new ArrayList<>();
		List<Planted.Change> taken = new ArrayList<>();
		Map<String, Boolean> answers = new HashMap<>();
		for (Planted.Change change : Planted.all()) {
			if (random.nextInt(3) > 0) {
				done.add(change);
				boolean take = random.nextBoolean();
				(take ? taken : new ArrayList<Planted.Change>()).add(change);
				found(Planted.with(List.of(change))).forEach(each -> answers.put(key(each), take));
			}
		}
		byte[] answer = answered(Planted.with(done), each -> answers.getOrDefault(key(each), false) ? CounterDraftAnswer.TAKE_OVER : CounterDraftAnswer.REFUSE);
		assertShape(Planted.with(taken), answer);
	}

	private static String key(CounterDraftChange change) {
		return change.kind() + change.old() + ">" + change.now() + change.part();
	}

	private static List<CounterDraftChange> found(byte[] returned) throws Exception {
		return ENGINE.counterDraftReviewer().review(SENT, returned, TEXT, new BasicMonitor()).changes();
	}

	private static List<CounterDraftChange> left(byte[] sent, byte[] answer) throws Exception {
		byte[] after = ENGINE.counterDraftReviewer().after(answer);
		return ENGINE.counterDraftReviewer().review(sent, after, TEXT, new BasicMonitor()).changes();
	}

	static byte[] answered(byte[] returned, Function<CounterDraftChange, CounterDraftAnswer> answers) throws Exception {
		return new AnswerCounterDraft(ENGINE, SENT, returned, "Belmora", new RedlineOptions("Arvenia", null)).perform(TEXT, answers, new BasicMonitor()).file();
	}

	private static List<String> shape(byte[] file) throws Exception {
		return Shape.of(Revisions.after(WordPackage.read(file)));
	}

	private static void assertShape(byte[] expected, byte[] answer) throws Exception {
		assertEquals(String.join("\n", shape(expected)), String.join("\n", shape(answer)));
	}
}
