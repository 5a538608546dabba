package org.chancery.ui.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.chancery.ui.comparison.model.RowHeights;
import org.junit.jupiter.api.Test;

class RowHeightsTest {

	@Test
	void rowsStandBelowEachOther() {
		var heights = new RowHeights(new int[] { 10, 20, 30 });
		assertEquals(60, heights.total());
		assertEquals(30, heights.top(2));
		assertEquals(0, heights.rowAt(9));
		assertEquals(1, heights.rowAt(10));
		assertEquals(2, heights.rowAt(59));
	}

	@Test
	void aHeightThatBecomesKnownMovesWhatStandsBelow() {
		var heights = new RowHeights(new int[] { 10, 20, 30 });
		heights.set(0, 15);
		assertEquals(15, heights.top(1));
		assertEquals(35, heights.top(2));
		assertEquals(0, heights.rowAt(14));
	}

	@Test
	void whatLiesOutsideIsTheFirstOrTheLastRow() {
		var heights = new RowHeights(new int[] { 10, 20 });
		assertEquals(0, heights.rowAt(-5));
		assertEquals(1, heights.rowAt(1000));
		assertEquals(-1, new RowHeights(new int[0]).rowAt(0));
	}

	@Test
	void agreesWithCountingOneByOne() {
		var random = new Random(7);
		int[] plain = random.ints(257, 0, 50).toArray();
		var heights = new RowHeights(plain);
		for (int step = 0; step < 2000; step++) {
			int row = random.nextInt(plain.length);
			plain[row] = random.nextInt(50);
			heights.set(row, plain[row]);
			int asked = random.nextInt(plain.length + 1);
			long top = 0;
			for (int i = 0; i < asked; i++) {
				top += plain[i];
			}
			assertEquals(top, heights.top(asked));
		}
		for (int row = 0; row < plain.length; row++) {
			if (plain[row] > 0) {
				assertEquals(row, heights.rowAt(heights.top(row)));
			}
		}
	}
}
