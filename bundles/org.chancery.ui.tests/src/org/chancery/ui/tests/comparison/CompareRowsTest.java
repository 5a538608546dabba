package org.chancery.ui.tests.comparison;

import static org.chancery.ui.tests.comparison.Texts.article;
import static org.chancery.ui.tests.comparison.Texts.chapter;
import static org.chancery.ui.tests.comparison.Texts.paragraph;
import static org.chancery.ui.tests.comparison.Texts.text;
import static org.chancery.ui.tests.comparison.Texts.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chancery.core.projection.Projection;
import org.chancery.ui.comparison.model.CellText;
import org.chancery.ui.comparison.model.CompareRows;
import org.chancery.ui.comparison.model.ParallelCell;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.RowKind;
import org.junit.jupiter.api.Test;

class CompareRowsTest {

	private static final String GRANT = "Each Party shall grant access to lighthouses.";
	private static final String FORCE = "This Agreement enters into force on the first day of May.";

	private final Projection old = text(article("a", "1", "Access", paragraph("p", "1", GRANT)),
			article("b", "2", "Force", paragraph("q", "1", FORCE)));

	@Test
	void wordsThatDifferAreMarkedOnTheirSide() {
		ParallelRow row = row(compare(text(article("a", "1", "Access", paragraph("p", "1", "Each Party may grant access to lighthouses.")),
				old.clauses().getLast())), "p");
		assertEquals(RowKind.CHANGED, row.kind());
		assertTrue(row.substantive());
		assertEquals("shall", marked(row.left()));
		assertEquals("may", marked(row.right()));
		assertTrue(row.caption().contains("softer"), row.caption());
	}

	@Test
	void whatIsTheSameHasNoMarks() {
		List<ParallelRow> rows = compare(old);
		assertTrue(rows.stream().noneMatch(ParallelRow::isChange));
		assertEquals(5, rows.size(), "the title, two articles, two paragraphs");
	}

	@Test
	void aClauseInsideAnInsertedOneIsNoChangeOfItsOwn() {
		List<ParallelRow> rows = compare(text(old.clauses().getFirst(), article("n", "2", "Pilots", paragraph("m", "1", "Pilots are free.")),
				old.clauses().getLast()));
		assertTrue(row(rows, "n").counts());
		assertFalse(row(rows, "m").counts());
		assertTrue(row(rows, "m").isChange());
		assertNull(row(rows, "n").left());
	}

	@Test
	void aMovedClauseLeavesASignWhereItStood() {
		List<ParallelRow> rows = compare(text(old.clauses().getLast(), old.clauses().getFirst()));
		List<RowKind> kinds = rows.stream().map(ParallelRow::kind).toList();
		assertEquals(1, kinds.stream().filter(each -> each == RowKind.MOVED).count(), kinds.toString());
		assertEquals(1, kinds.stream().filter(each -> each == RowKind.LEFT_BEHIND).count(), kinds.toString());
		ParallelRow moved = rows.stream().filter(each -> each.kind() == RowKind.MOVED).findFirst().orElseThrow();
		assertTrue(moved.isMoved() && moved.caption().startsWith("moved from Article"), moved.caption());
		assertEquals(1, rows.stream().filter(ParallelRow::counts).count());
	}

	@Test
	void eachPartOfASplitClauseStandsBesideWhatItBecame() {
		String first = "Each Party shall grant vessels of the other Party access to its lighthouses and harbours by day.";
		String second = "The masters of such vessels shall pay the dues that the harbour authorities have published.";
		List<ParallelRow> rows = CompareRows.of(null, text(article("a", "1", "Access", paragraph("p", "1", first + " " + second))),
				text(article("a", "1", "Access", paragraph("p1", "1", first), paragraph("p2", "2", second))), false);
		List<ParallelRow> parts = rows.stream().filter(each -> each.kind() == RowKind.SPLIT).toList();
		assertEquals(2, parts.size());
		assertEquals(first, parts.get(0).left().text().strip());
		assertEquals(second, parts.get(1).left().text().strip());
		assertTrue(parts.get(1).left().continued());
		assertEquals("", CellText.of(parts.get(1).left()).label(), "the number is shown once");
	}

	@Test
	void theTitleIsARowOfItsOwn() {
		ParallelRow title = CompareRows.of(null, titled("Agreement on Lights"), titled("Treaty on Lights"), false).getFirst();
		assertTrue(title.isTitle());
		assertEquals(RowKind.CHANGED, title.kind());
		assertTrue(CompareRows.of(null, titled(""), titled(""), false).isEmpty());
	}

	@Test
	void ofThreeTextsItIsSaidWhichWentAway() {
		Projection ours = text(article("a", "1", "Access", paragraph("p", "1", "Each Party may grant access to lighthouses.")), old.clauses().getLast());
		Projection theirs = text(old.clauses().getFirst(), article("b", "2", "Force", paragraph("q", "1", FORCE.replace("May", "June"))));
		List<ParallelRow> rows = CompareRows.of(old, ours, theirs, false);
		assertEquals("changed on the left", row(rows, "p").reasons().getFirst());
		assertEquals("changed on the right", row(rows, "q").reasons().getFirst());
		assertEquals(GRANT, row(rows, "p").ancestor().text());
		Projection both = text(article("a", "1", "Access", paragraph("p", "1", "Each Party should grant access to lighthouses.")), old.clauses().getLast());
		assertTrue(row(CompareRows.of(old, ours, both, false), "p").reasons().getFirst().contains("both"));
	}

	@Test
	void divergencesOfAudiencesSayWhoAloneReadsThem() {
		List<ParallelRow> rows = CompareRows.of(null, old, text(chapter("c", "I", "New"), old.clauses().getFirst(), old.clauses().getLast()), true);
		assertEquals(List.of("only public"), row(rows, "c").classes().stream().limit(1).toList());
	}

	private List<ParallelRow> compare(Projection now) {
		return CompareRows.of(null, old, now, false);
	}

	private static ParallelRow row(List<ParallelRow> rows, String id) {
		return rows.stream().filter(each -> each.kind() != RowKind.LEFT_BEHIND && each.any().id().equals(id)).findFirst().orElseThrow();
	}

	private static String marked(ParallelCell cell) {
		return cell.words().stream().map(each -> cell.text().substring(each.start(), each.end())).reduce("", String::concat);
	}
}
