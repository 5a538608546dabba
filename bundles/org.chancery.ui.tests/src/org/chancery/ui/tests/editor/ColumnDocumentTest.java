package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.ui.editor.model.Cell;
import org.chancery.ui.editor.model.ColumnDocument;
import org.chancery.ui.editor.model.OpaqueGrid;
import org.chancery.ui.editor.model.Prose;
import org.junit.jupiter.api.Test;

class ColumnDocumentTest {

	private final ColumnDocument document = new ColumnDocument();

	@Test
	void aRowMayHoldSeveralLines() {
		document.set(List.of(cell("one\ntwo"), cell(""), cell("three")));
		assertEquals("one\ntwo\n\nthree\n", document.text());
		assertEquals(new ColumnDocument.Place(0, 5), document.place(5));
		assertEquals(new ColumnDocument.Place(1, 0), document.place(8));
		assertEquals(new ColumnDocument.Place(2, 5), document.place(14));
		assertEquals(new ColumnDocument.Place(2, 5), document.place(15));
	}

	@Test
	void placesFollowWhatIsTypedBefore() {
		document.set(List.of(cell("one"), cell("two")));
		document.replace(0, cell("one and a half"));
		assertEquals("one and a half\ntwo\n", document.text());
		assertEquals(15, document.start(1));
		assertEquals(18, document.end(1));
		assertEquals(18, document.offset(1, 99));
	}

	@Test
	void aTableIsPreviewedRowByRow() {
		OpaqueGrid grid = OpaqueGrid.of("a\tb\nc\td\te" + "\nx".repeat(20));
		assertEquals(3, grid.columns());
		assertEquals(List.of("a", "b"), grid.rows().getFirst());
		assertEquals(10, grid.more());
		assertEquals(OpaqueGrid.LIMIT + 1, grid.lines());
	}

	private static Cell cell(String words) {
		return new Cell(Prose.of(words), Cell.Standing.OWN, "public", false);
	}
}
