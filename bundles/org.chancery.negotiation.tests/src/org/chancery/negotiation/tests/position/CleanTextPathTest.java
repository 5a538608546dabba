package org.chancery.negotiation.tests.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chancery.model.text.Inline;
import org.chancery.negotiation.position.BracketIndex;
import org.chancery.negotiation.position.CleanTextPath;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

class CleanTextPathTest {

	private static final List<String> PARTIES = List.of("ARV", "BMA", "CAL");

	@Test
	void aQuestionThatReturnsIsDecidedOnce() {
		CleanTextPath path = path(List.of(List.of(1), List.of(1), List.of(2, 3), List.of(1, 2)));
		assertEquals(3, path.decisions().size());
		assertEquals(List.of(2, 3, 4), path.cleanAfter());
		assertEquals(3, path.decisions().getFirst().brackets().size());
		assertEquals(List.of("ARV", "BMA"), path.decisions().getFirst().movers());
		assertTrue(path.exact());
	}

	@Test
	void whatManyBracketsShareIsNoUseWhileEachNeedsMore() {
		// Question 9 stands in three clauses, but only together with others; 1 and 2 together clean two clauses.
		CleanTextPath path = path(List.of(List.of(9, 3, 4), List.of(9, 5, 6), List.of(9, 7, 8), List.of(1, 2), List.of(1, 2)));
		assertEquals(List.of(0, 2), path.cleanAfter().subList(0, 2));
	}

	@Test
	void withoutBracketsThereIsNoWayToGo() {
		assertEquals(new CleanTextPath(List.of(), 0, true), path(List.of()));
	}

	@Test
	void fewQuestionsAreOrderedAsWellAsAnyOrderCould() {
		for (int seed = 0; seed < 20; seed++) {
			List<List<Integer>> clauses = randomClauses(new Random(seed), 6, 8);
			int found = path(clauses).cleanAfter().stream().mapToInt(Integer::intValue).sum();
			assertEquals(best(clauses), found, "seed " + seed);
		}
	}

	@Test
	void manyQuestionsAreAllDecidedInTheEnd() {
		CleanTextPath path = path(randomClauses(new Random(7), 120, 150));
		assertFalse(path.exact());
		assertEquals(path.clauses(), path.cleanAfter().getLast());
	}

	private static List<List<Integer>> randomClauses(Random random, int questions, int count) {
		List<List<Integer>> clauses = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			clauses.add(random.ints(1 + random.nextInt(3), 0, questions).distinct().boxed().toList());
		}
		return clauses;
	}

	/** The best of all orders, by trying them all. */
	private static int best(List<List<Integer>> clauses) {
		return best(clauses, clauses.stream().flatMap(List::stream).distinct().toList(), List.of());
	}

	private static int best(List<List<Integer>> clauses, List<Integer> questions, List<Integer> decided) {
		int best = 0;
		for (Integer next : questions) {
			if (!decided.contains(next)) {
				List<Integer> more = new ArrayList<>(decided);
				more.add(next);
				int clean = (int) clauses.stream().filter(more::containsAll).count();
				best = Math.max(best, clean + best(clauses, questions, more));
			}
		}
		return best;
	}

	private static CleanTextPath path(List<List<Integer>> clauses) {
		var talks = new Talks();
		for (List<Integer> questions : clauses) {
			List<Inline> content = new ArrayList<>();
			questions.forEach(number -> content.add(Talks.bracket(Talks.option("yes " + number, talks.own()),
					Talks.option("no " + number, talks.other()))));
			talks.article(content.toArray(Inline[]::new));
		}
		return CleanTextPath.of(BracketIndex.of(talks.text()), PARTIES);
	}
}
