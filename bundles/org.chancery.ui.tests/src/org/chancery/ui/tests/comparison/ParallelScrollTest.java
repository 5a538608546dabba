package org.chancery.ui.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.chancery.ui.comparison.model.ParallelScroll;
import org.chancery.ui.comparison.model.RowHeights;
import org.junit.jupiter.api.Test;

class ParallelScrollTest {

	private static final int WINDOW = 100;

	private final ParallelScroll scroll = new ParallelScroll();

	@Test
	void estimatesThatWereWrongDoNotMoveWhatIsSeen() {
		int[] exact = { 40, 40, 40, 40, 40, 40 };
		scroll.rows(new RowHeights(new int[] { 10, 10, 10, 10, 10, 10 }), row -> exact[row]);
		scroll.show(2, 0, WINDOW);
		assertEquals(2, scroll.row());
		scroll.by(10, WINDOW);
		assertEquals(2, scroll.row());
		assertEquals(10, scroll.above());
		scroll.by(-20, WINDOW);
		assertEquals(1, scroll.row());
		assertEquals(30, scroll.above());
	}

	@Test
	void nothingIsShownBeyondEitherEnd() {
		rows(30, 30, 30, 30, 30);
		scroll.by(-1000, WINDOW);
		assertEquals(0, scroll.position());
		scroll.by(100_000, WINDOW);
		assertEquals(50, scroll.position());
	}

	@Test
	void aTextThatFitsStaysAtItsTop() {
		rows(30, 30);
		scroll.by(50, WINDOW);
		assertEquals(0, scroll.position());
		scroll.show(1, 0, WINDOW);
		assertEquals(0, scroll.position());
	}

	@Test
	void anEmptyTextCanBeScrolled() {
		scroll.rows(new RowHeights(new int[0]), row -> 1);
		scroll.by(10, WINDOW);
		scroll.to(10, WINDOW);
		assertEquals(0, scroll.position());
	}

	@Test
	void aRowIsShownWhereItIsWanted() {
		rows(30, 30, 30, 30, 30, 30, 30, 30);
		scroll.show(4, 20, WINDOW);
		assertEquals(20, scroll.y(4));
	}

	@Test
	void whateverIsDoneTheWindowStaysInTheText() {
		var random = new Random(11);
		int[] exact = random.ints(200, 5, 90).toArray();
		int total = Arrays.stream(exact).sum();
		scroll.rows(new RowHeights(random.ints(200, 5, 90).toArray()), row -> exact[row]);
		for (int step = 0; step < 5000; step++) {
			switch (random.nextInt(3)) {
			case 0 -> scroll.by(random.nextInt(800) - 400, WINDOW);
			case 1 -> scroll.to(random.nextInt(total), WINDOW);
			default -> scroll.show(random.nextInt(200), random.nextInt(WINDOW), WINDOW);
			}
			assertTrue(scroll.row() >= 0 && scroll.row() < 200 && scroll.above() >= 0, "in the text");
			int below = Arrays.stream(exact, scroll.row(), 200).sum() - scroll.above();
			assertTrue(below >= WINDOW, "no empty room below: " + below);
		}
	}

	private void rows(int... heights) {
		scroll.rows(new RowHeights(heights), row -> heights[row]);
	}
}
