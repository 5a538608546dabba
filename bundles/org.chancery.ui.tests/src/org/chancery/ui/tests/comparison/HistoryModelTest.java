package org.chancery.ui.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.chancery.core.history.ClauseVersion;
import org.chancery.core.history.TextVersion;
import org.chancery.ui.comparison.model.HistoryModel;
import org.chancery.ui.comparison.model.Redline;
import org.junit.jupiter.api.Test;

class HistoryModelTest {

	@Test
	void aRedlineSpellsBothVersions() {
		Redline redline = Redline.between("Each Party shall grant access.", "Each Party may grant free access.");
		var before = new StringBuilder();
		var after = new StringBuilder();
		int at = 0;
		for (Redline.Step step : redline.steps()) {
			before.append(redline.text(), at, step.start());
			after.append(redline.text(), at, step.start());
			(step.came() ? after : before).append(redline.text(), step.start(), step.start() + step.length());
			at = step.start() + step.length();
		}
		String rest = redline.text().substring(at);
		assertEquals("Each Party shall grant access.", before + rest);
		assertEquals("Each Party may grant free access.", after + rest);
	}

	@Test
	void theLatestVersionIsOnTopAndTheFirstOneHasAllItsWords() {
		List<HistoryModel.Entry> entries = HistoryModel.entries(List.of(version("now", "Each Party may grant access."),
				version("saved", "Each Party shall grant access."), version("opened", "Each Party should grant access.")), ZoneOffset.UTC);
		assertEquals(3, entries.size());
		assertTrue(entries.getFirst().heading().startsWith("As it stands, not saved"), entries.getFirst().heading());
		assertTrue(entries.getFirst().heading().endsWith("Ilsabet"), entries.getFirst().heading());
		assertEquals(2, entries.getFirst().redline().steps().size());
		assertEquals("Each Party should grant access.", entries.getLast().redline().text());
		assertTrue(entries.getLast().redline().steps().isEmpty());
	}

	@Test
	void aVersionInWhichTheClauseWasTakenOutSaysSo() {
		var gone = new ClauseVersion(new TextVersion("2", Instant.EPOCH, "", "saved"), null);
		List<HistoryModel.Entry> entries = HistoryModel.entries(List.of(gone, version("opened", "Words.")), ZoneOffset.UTC);
		assertTrue(entries.getFirst().heading().endsWith("taken out"), entries.getFirst().heading());
		assertEquals(1, entries.getFirst().redline().steps().size());
	}

	private static ClauseVersion version(String reason, String words) {
		return new ClauseVersion(new TextVersion(reason, Instant.EPOCH, "Ilsabet", reason), Texts.paragraph("p", "1", words));
	}
}
