package org.chancery.ui.tests.comparison;

import static org.chancery.ui.tests.comparison.Texts.article;
import static org.chancery.ui.tests.comparison.Texts.chapter;
import static org.chancery.ui.tests.comparison.Texts.paragraph;
import static org.chancery.ui.tests.comparison.Texts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chancery.ui.comparison.model.ChangeFilter;
import org.chancery.ui.comparison.model.CompareRows;
import org.chancery.ui.comparison.model.ParallelText;
import org.junit.jupiter.api.Test;

class ParallelTextTest {

	private final ParallelText shown = ParallelText.of(CompareRows.of(null,
			text(chapter("c", "I", "General", article("a", "1", "Access", paragraph("p", "1", "Each Party shall grant access."),
					paragraph("q", "2", "Access is free , of charge.")), article("b", "2", "Force", paragraph("r", "1", "It enters into force.")))),
			text(chapter("c", "I", "General", article("a", "1", "Access", paragraph("p", "1", "Each Party may grant access."),
					paragraph("q", "2", "Access is free, of charge.")), article("b", "2", "Force", paragraph("r", "1", "It enters into force.")))),
			false));

	@Test
	void leadsFromChangeToChange() {
		assertEquals(2, shown.changeCount());
		int first = shown.change(-1, true);
		assertEquals(shown.rowOf("p"), first);
		assertEquals(shown.rowOf("q"), shown.change(first, true));
		assertEquals(-1, shown.change(shown.rowOf("q"), true));
		assertEquals(first, shown.change(shown.rowOf("q"), false));
	}

	@Test
	void editorialChangesCanBePassedOver() {
		ParallelText substantive = shown.with(ChangeFilter.SUBSTANTIVE, false);
		assertEquals(1, substantive.changeCount());
		assertEquals(shown.rows().size(), substantive.rows().size(), "they are still shown");
	}

	@Test
	void changesAloneStandBelowTheirHeadings() {
		List<String> ids = shown.with(ChangeFilter.SUBSTANTIVE, true).rows().stream().map(row -> row.any().id()).toList();
		assertEquals(List.of("c", "a", "p"), ids);
	}

	@Test
	void otherRowsKeepTheFilter() {
		ParallelText other = shown.with(ChangeFilter.SUBSTANTIVE, true).with(shown.all());
		assertEquals(ChangeFilter.SUBSTANTIVE, other.filter());
		assertEquals(1, other.changeCount());
	}

	@Test
	void whereNothingIsShownItIsSaidWhy() {
		assertEquals("", shown.emptiness());
		assertEquals("Neither text has any words yet.", ParallelText.of(List.of()).emptiness());
		ParallelText same = ParallelText.of(CompareRows.of(null, text(article("a", "1", "Access")), text(article("a", "1", "Access")), false));
		assertEquals("", same.emptiness());
		assertTrue(same.with(ChangeFilter.ALL, true).emptiness().startsWith("The texts say the same."));
		assertTrue(same.with(ChangeFilter.SUBSTANTIVE, true).emptiness().startsWith("Nothing differs in substance."));
	}
}
