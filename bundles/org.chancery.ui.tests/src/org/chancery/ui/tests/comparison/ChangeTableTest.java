package org.chancery.ui.tests.comparison;

import static org.chancery.ui.tests.comparison.Texts.article;
import static org.chancery.ui.tests.comparison.Texts.chapter;
import static org.chancery.ui.tests.comparison.Texts.paragraph;
import static org.chancery.ui.tests.comparison.Texts.part;
import static org.chancery.ui.tests.comparison.Texts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.TablePaper;
import org.chancery.core.projection.Projection;
import org.chancery.ui.comparison.model.ChangeColumn;
import org.chancery.ui.comparison.model.ChangeTable;
import org.chancery.ui.comparison.model.ChangesCsv;
import org.chancery.ui.comparison.model.ChangesPaper;
import org.chancery.ui.comparison.model.CompareRows;
import org.chancery.ui.comparison.model.MeterModel;
import org.chancery.ui.comparison.model.MeterReading;
import org.chancery.ui.comparison.model.ParallelRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeTableTest {

	private final List<ParallelRow> rows = CompareRows.of(null,
			text(chapter("c", "I", "General", article("a", "1", "Access", paragraph("p", "1", "Each Party shall grant access."))),
					chapter("d", "II", "Final", article("b", "2", "Force", paragraph("q", "1", "It ends after ten (10) years.")))),
			text(chapter("c", "I", "General", article("a", "1", "Access", paragraph("p", "1", "Each Party shall grant access!"))),
					chapter("d", "II", "Final", article("b", "2", "Force", paragraph("q", "1", "It ends after twenty (20) years.")),
							article("n", "3", "=Pilots, \"free\"", paragraph("m", "1", "Pilots are free.")))),
			false);
	private final ChangeTable table = new ChangeTable();

	@BeforeEach
	void show() {
		table.show(rows);
	}

	@Test
	void holdsEachChangeOnceInTheOrderOfTheText() {
		assertEquals(List.of("paragraph 1", "paragraph 1", "Article 3"), column(ChangeColumn.PLACE));
		assertEquals(3, table.size());
	}

	@Test
	void sortsTheHeavierFirst() {
		table.sort(ChangeColumn.WEIGHT, true);
		assertEquals(List.of("substantive", "substantive", "editorial"), column(ChangeColumn.WEIGHT));
		table.sort(ChangeColumn.WEIGHT, false);
		assertEquals("editorial", column(ChangeColumn.WEIGHT).getFirst());
		table.sort(null, true);
		assertEquals("editorial", column(ChangeColumn.WEIGHT).getFirst(), "the order of the text again");
	}

	@Test
	void filtersByTheWordsOfAColumn() {
		table.filter(Map.of(ChangeColumn.RIGHT, "TWENTY"));
		assertEquals(List.of("twenty … 20"), column(ChangeColumn.RIGHT));
		table.filter(Map.of(ChangeColumn.CHANGE, "inserted", ChangeColumn.CHAPTER, "final"));
		assertEquals(1, table.lines().size());
		table.filter(Map.of(ChangeColumn.RIGHT, " "));
		assertEquals(3, table.lines().size());
	}

	@Test
	void groupsByChapterAndClosesGroups() {
		table.group(true);
		assertEquals(5, table.lines().size());
		assertTrue(table.lines().getFirst().isGroup());
		assertEquals("Chapter II Final", table.lines().get(2).chapter());
		assertEquals(2, table.lines().get(2).count());
		table.toggle(table.lines().get(2));
		assertEquals(3, table.lines().size());
		assertEquals(3, table.shownChanges().size(), "what is exported does not depend on it");
	}

	@Test
	void commaSeparatedValuesAreQuotedAndNoFormulas() {
		String csv = ChangesCsv.of(table.shownChanges(), "ours", "theirs");
		String[] lines = csv.split("\r\n");
		assertEquals(4, lines.length);
		assertTrue(lines[0].startsWith("\uFEFFChange,Weight,Clause,Chapter,Why,Only ours,Only theirs"), lines[0]);
		assertTrue(lines[3].endsWith("\"'=Pilots, \"\"free\"\" 1. Pilots are free.\""), lines[3]);
	}

	@Test
	void thePaperHasItsChangesBelowTheirChapters() {
		TablePaper paper = ChangesPaper.of(table.shownChanges(), "ours", "theirs", "delegation", "en");
		assertEquals("delegation", paper.classification());
		assertEquals(List.of(TablePaper.Look.HEADING, TablePaper.Look.PLAIN, TablePaper.Look.HEADING, TablePaper.Look.PLAIN, TablePaper.Look.PLAIN),
				paper.rows().stream().map(TablePaper.Row::look).toList());
		assertEquals(List.of("3 changes, 2 in substance."), paper.introduction());
	}

	@Test
	void theMeterReadsTheWholeAndEachChapter() {
		List<MeterReading> readings = MeterModel.of(rows);
		assertEquals(List.of("Whole treaty", "Chapter I General", "Chapter II Final"), readings.stream().map(MeterReading::name).toList());
		assertEquals(3, readings.getFirst().substantive(), "the inserted article and its paragraph, and the number");
		assertEquals(1, readings.getFirst().editorial());
		assertEquals(3, readings.getFirst().changes(), "the inserted article counts once");
		assertEquals("3 changes: 4 of 8 clauses differ, 3 in substance", readings.getFirst().words());
		assertEquals(0, readings.get(1).share());
		assertEquals(5, readings.get(2).clauses());
		assertTrue(readings.get(2).classes().containsKey("number higher"), readings.get(2).classes().toString());
	}

	@Test
	void aPartHasWhatItsChaptersHave() {
		Projection one = text(part("x", "I", "All", chapter("c", "1", "Lamps", article("a", "1", "Light", paragraph("p", "1", "It shall burn.")))),
				part("y", "II", "End", article("b", "2", "Force", paragraph("q", "1", "It enters into force."))));
		Projection other = text(part("x", "I", "All", chapter("c", "1", "Lamps", article("a", "1", "Light", paragraph("p", "1", "It may burn.")))),
				part("y", "II", "End", article("b", "2", "Force", paragraph("q", "1", "It enters into force."))));
		List<MeterReading> readings = MeterModel.of(CompareRows.of(null, one, other, false));
		assertEquals(List.of("Whole treaty", "Part I All", "Chapter 1 Lamps", "Part II End"), readings.stream().map(MeterReading::name).toList());
		assertEquals(List.of(1, 1, 1, 0), readings.stream().map(MeterReading::changes).toList());
		assertEquals(List.of(0, 0, 1, 0), readings.stream().map(MeterReading::depth).toList());
		assertEquals("p", readings.get(1).clauseId(), "the first that differs");
		assertEquals("y", readings.get(3).clauseId());
		assertEquals("All 3 clauses the same", readings.get(3).words());
	}

	@Test
	void whatSaysTheSameIsAnEmptyTable() {
		table.show(CompareRows.of(null, text(), text(), false));
		assertEquals(0, table.lines().size());
		assertEquals(1, MeterModel.of(List.of()).size());
		assertEquals(0, MeterModel.of(List.of()).getFirst().share());
	}

	private List<String> column(ChangeColumn column) {
		return table.lines().stream().map(column::words).toList();
	}
}
