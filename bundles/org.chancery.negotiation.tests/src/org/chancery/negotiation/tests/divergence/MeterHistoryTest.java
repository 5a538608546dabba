package org.chancery.negotiation.tests.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.history.TextVersion;
import org.chancery.core.history.VersionSource;
import org.chancery.core.projection.Projection;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.divergence.MeterHistory;
import org.chancery.negotiation.divergence.MeterPoint;
import org.chancery.negotiation.tests.fixture.Talks;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;

/** How far public and private text were apart, day by day. */
class MeterHistoryTest {

	private final Talks talks = new Talks();
	private final Clause clause = talks.article(Talks.run("Access is free."));
	private final Map<String, Map<TextVersion, Projection>> states = new LinkedHashMap<>();
	private final VersionSource source = new VersionSource() {
		@Override
		public List<TextVersion> versions(String audience) {
			return new ArrayList<>(states.getOrDefault(audience, Map.of()).keySet()).reversed();
		}

		@Override
		public Projection projection(TextVersion version, String audience, String language) throws UnreadableFileException {
			Projection text = states.get(audience).get(version);
			if (text == null) {
				throw new UnreadableFileException("It cannot be opened any more.");
			}
			return text;
		}
	};
	private final MeterHistory history = new MeterHistory(source, "public", "delegation", "en", ZoneOffset.UTC);

	@Test
	void eachDayHasWhatStoodAtItsEnd() throws Exception {
		state("public", "2026-03-01T09:00:00Z", talks.publicText());
		state("delegation", "2026-03-02T09:00:00Z", talks.text());
		privately("Access is free within quotas.");
		state("delegation", "2026-03-04T09:00:00Z", talks.text());
		state("delegation", "2026-03-05T08:00:00Z", talks.text());
		assertEquals(List.of(point(2, 0), point(4, 1), point(5, 1)), read());
	}

	@Test
	void aStateThatCannotBeOpenedIsLeftOut() throws Exception {
		state("public", "2026-03-01T09:00:00Z", talks.publicText());
		state("delegation", "2026-03-02T09:00:00Z", null);
		state("delegation", "2026-03-03T09:00:00Z", talks.text());
		assertEquals(List.of(point(3, 0)), read());
	}

	@Test
	void ofManyDaysTheFirstAndTheLatestAreRead() throws Exception {
		state("public", "2026-01-01T09:00:00Z", talks.publicText());
		for (int day = 0; day < 100; day++) {
			states.computeIfAbsent("delegation", none -> new LinkedHashMap<>())
					.put(new TextVersion("d" + day, Instant.parse("2026-01-02T00:00:00Z").plusSeconds(day * 86400L), "", "saved"), talks.text());
		}
		List<MeterPoint> points = read();
		assertEquals(60, points.size());
		assertEquals(LocalDate.of(2026, 1, 2), points.getFirst().date());
		assertEquals(LocalDate.of(2026, 4, 11), points.getLast().date());
	}

	@Test
	void withoutAHistoryThereIsNothing() throws Exception {
		assertEquals(List.of(), read());
	}

	@Test
	void itStopsWhenAsked() {
		state("public", "2026-03-01T09:00:00Z", talks.publicText());
		state("delegation", "2026-03-02T09:00:00Z", talks.text());
		var monitor = new BasicMonitor();
		monitor.setCanceled(true);
		assertThrows(CancellationException.class, () -> history.perform(monitor));
	}

	private void privately(String words) {
		PrivateWording wording = Ids.identify(OverlayFactory.eINSTANCE.createPrivateWording());
		wording.setClause(clause);
		wording.setWording(Talks.wording(Talks.run(words)));
		talks.delegation().getPrivateWordings().add(wording);
	}

	private List<MeterPoint> read() throws Exception {
		return history.perform(new BasicMonitor());
	}

	private void state(String audience, String made, Projection text) {
		Map<TextVersion, Projection> known = states.computeIfAbsent(audience, none -> new LinkedHashMap<>());
		known.put(new TextVersion(audience + known.size(), Instant.parse(made), "", "saved"), text);
	}

	private static MeterPoint point(int day, int count) {
		return new MeterPoint(LocalDate.of(2026, 3, day), count);
	}
}
