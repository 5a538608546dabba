package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.model.text.ClauseKind;
import org.chancery.ui.editor.model.Cell;
import org.chancery.ui.editor.model.ColumnDocument;
import org.chancery.ui.editor.model.Part;
import org.chancery.ui.editor.model.Prose;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.RowSplice;
import org.junit.jupiter.api.Test;

class RowSpliceTest {

	@Test
	void whatStaysIsFoundFromBothEnds() {
		RowSplice splice = RowSplice.between(rows("a b c d"), rows("a x y d"));
		assertEquals(new RowSplice(1, 2, 2), splice);
		assertEquals(List.of(0, -1, -1, 3), List.of(splice.moved(0), splice.moved(1), splice.moved(2), splice.moved(3)));
		assertTrue(RowSplice.between(rows("a b"), rows("a b")).isEmpty());
		assertTrue(RowSplice.between(rows("a b"), rows("c")).isWhole(rows("a b")));
		assertEquals(new RowSplice(2, 0, 1), RowSplice.between(rows("a a"), rows("a a a")));
	}

	@Test
	void aDocumentThatIsSplicedIsTheOneMadeAnew() {
		var random = new Random(1);
		List<Row> before = rows("a b c d e");
		var document = new ColumnDocument();
		document.set(cells(before));
		for (int i = 0; i < 300; i++) {
			List<Row> now = new ArrayList<>(before);
			for (int k = random.nextInt(3); k > 0 && !now.isEmpty(); k--) {
				now.remove(random.nextInt(now.size()));
			}
			for (int k = random.nextInt(3); k > 0; k--) {
				now.add(random.nextInt(now.size() + 1), row("new" + i + "-" + k));
			}
			RowSplice splice = RowSplice.between(before, now);
			document.splice(splice, cells(now).subList(splice.from(), splice.from() + splice.added()));
			var anew = new ColumnDocument();
			anew.set(cells(now));
			assertEquals(anew.text(), document.text());
			for (int row = 0; row < now.size(); row++) {
				assertEquals(anew.start(row), document.start(row));
			}
			before = now;
		}
	}

	private static List<Cell> cells(List<Row> rows) {
		return rows.stream().map(Row::lower).toList();
	}

	private static List<Row> rows(String ids) {
		return List.of(ids.split(" ")).stream().map(RowSpliceTest::row).toList();
	}

	private static Row row(String id) {
		Cell cell = new Cell(Prose.of("words of " + id), Cell.Standing.OWN, "public", false);
		return new Row(id, Part.BODY, ClauseKind.PARAGRAPH, 0, "", "", cell, cell);
	}
}
