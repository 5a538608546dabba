package org.chancery.ui.tests.comparison;

import static org.chancery.ui.tests.comparison.Texts.article;
import static org.chancery.ui.tests.comparison.Texts.paragraph;
import static org.chancery.ui.tests.comparison.Texts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chancery.ui.comparison.model.CompareRows;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.RowKind;
import org.chancery.ui.comparison.model.WhiteSpace;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

	@Test
	void aClauseWithOtherSpacesAloneIsUnchanged() {
		List<ParallelRow> rows = compare("The port is  free for both\u00a0Parties.", "The port is free for both Parties.");
		assertEquals(RowKind.CHANGED, rows.getLast().kind());
		ParallelRow passed = WhiteSpace.passedOver(rows).getLast();
		assertEquals(RowKind.SAME, passed.kind());
		assertTrue(passed.reasons().isEmpty() && passed.left().words().isEmpty() && passed.right().words().isEmpty());
	}

	@Test
	void besideOtherWordsSpacesAreNotMarked() {
		List<ParallelRow> rows = compare("The port is  free for both Parties.", "The port is free for all Parties.");
		assertEquals(2, rows.getLast().left().words().size());
		ParallelRow passed = WhiteSpace.passedOver(rows).getLast();
		assertEquals(RowKind.CHANGED, passed.kind());
		assertEquals(1, passed.left().words().size());
		assertEquals("both", "The port is  free for both Parties.".substring(passed.left().words().getFirst().start(),
				passed.left().words().getFirst().end()));
	}

	@Test
	void whatChangesTheEffectIsNeverPassedOver() {
		List<ParallelRow> rows = compare("The Parties may be bound by it.", "The Parties maybe bound by it.");
		assertEquals(RowKind.CHANGED, rows.getLast().kind());
		assertEquals(rows.getLast().substantive() ? RowKind.CHANGED : RowKind.SAME, WhiteSpace.passedOver(rows).getLast().kind());
	}

	private static List<ParallelRow> compare(String left, String right) {
		return CompareRows.of(null, text(article("a", "1", "Ports", paragraph("p", "1", left))),
				text(article("a", "1", "Ports", paragraph("p", "1", right))), false);
	}
}
