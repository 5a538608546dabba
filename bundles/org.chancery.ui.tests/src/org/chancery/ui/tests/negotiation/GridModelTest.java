package org.chancery.ui.tests.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.ui.negotiation.grid.GridColumn;
import org.chancery.ui.negotiation.grid.GridLine;
import org.chancery.ui.negotiation.grid.GridModel;
import org.junit.jupiter.api.Test;

class GridModelTest {
	private record Row(String label, String issue, int cost) {
	}

	private final GridModel<Row> model = new GridModel<>(
			List.of(GridColumn.of("Label", 50, Row::label), GridColumn.grouping("Issue", 50, Row::issue),
					GridColumn.by("Cost", 50, row -> "" + row.cost(), Row::cost)),
			rows -> "cost " + rows.stream().mapToInt(Row::cost).sum());

	GridModelTest() {
		model.show(List.of(new Row("C-10", "Seat", 5), new Row("C-2", "Access", 40), new Row("C-1", "Seat", 7), new Row("C-3", "", 100)));
	}

	@Test
	void labelsAreSortedByTheirNumbersAndSumsByTheirValue() {
		model.sort(0, false);
		assertEquals(List.of("C-1", "C-2", "C-3", "C-10"), labels());
		model.sort(2, true);
		assertEquals(List.of("C-3", "C-2", "C-1", "C-10"), labels());
		model.sort(-1, false);
		assertEquals(List.of("C-10", "C-2", "C-1", "C-3"), labels());
	}

	@Test
	void everyWordMustBeSomewhereInTheRow() {
		model.filter("seat 7");
		assertEquals(List.of("C-1"), labels());
		model.filter(" ");
		assertEquals(4, labels().size());
	}

	@Test
	void groupsHaveHeadingsThatSumThemUpAndCanBeClosed() {
		model.group(1);
		assertEquals(List.of("▾ 2", "C-10", "C-1", "▾ 1", "C-2", "▾ 1", "C-3"), first());
		assertEquals("Seat", model.text(0, 1));
		assertEquals("cost 12", model.text(0, 2));
		assertEquals("No issue", model.text(5, 1));
		assertEquals("Seat (2) · cost 12", model.lines().getFirst().words());
		model.toggle(model.lines().get(1), false);
		assertEquals("▸ 2", model.text(0, 0));
		assertEquals(5, model.lines().size());
		assertEquals(-1, model.lineOf(new Row("C-1", "Seat", 7)));
		model.show(model.rows());
		assertEquals(5, model.lines().size(), "what was closed stays closed");
		model.toggle(model.lines().getFirst(), true);
		assertEquals(7, model.lines().size());
	}

	private List<String> labels() {
		return model.lines().stream().map(GridLine::row).map(Row::label).toList();
	}

	private List<String> first() {
		return java.util.stream.IntStream.range(0, model.lines().size()).mapToObj(line -> model.text(line, 0)).toList();
	}
}
