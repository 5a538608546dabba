package org.chancery.negotiation.divergence;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.history.TextVersion;
import org.chancery.core.history.VersionSource;
import org.chancery.core.projection.Projection;
import org.eclipse.emf.common.util.Monitor;

/**
 * The meter between private and public text in the past: how many divergences there were at the end of each day on which
 * either text was saved. A dossier without a history knows no more than its present session.
 *
 * @param source   where the states come from; asked on the calling thread
 * @param lower    name of the audience whose text is usually the public one
 * @param higher   name of the audience whose text departs from it
 * @param language BCP 47 tag
 * @param zone     in which days begin and end
 */
public record MeterHistory(VersionSource source, String lower, String higher, String language, ZoneId zone) {

	/** Of more days than these the latest are read, and the first. */
	private static final int MOST_DAYS = 60;

	/** The states of both texts at the end of a day; one of them may not have been there yet. */
	private record Day(TextVersion lower, TextVersion higher) {
	}

	/**
	 * The points, the earliest first. A state that cannot be opened any more is left out.
	 *
	 * @param monitor told of the progress; asked for cancellation, which ends in {@link CancellationException}
	 */
	public List<MeterPoint> perform(Monitor monitor) throws IOException {
		Map<LocalDate, Day> days = days();
		List<MeterPoint> points = new ArrayList<>();
		monitor.beginTask("Meter", days.size());
		int skipped = days.size() - MOST_DAYS;
		int index = 0;
		for (Map.Entry<LocalDate, Day> day : days.entrySet()) {
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
			if (index == 0 || index > skipped) {
				read(day.getValue()).ifPresent(count -> points.add(new MeterPoint(day.getKey(), count)));
			}
			index++;
			monitor.worked(1);
		}
		return points;
	}

	private Optional<Integer> read(Day day) throws IOException {
		try {
			Projection below = source.projection(day.lower(), lower, language);
			Projection above = source.projection(day.higher(), higher, language);
			return Optional.of(Divergences.between(below, above).all().size());
		} catch (UnreadableFileException gone) {
			return Optional.empty();
		}
	}

	private Map<LocalDate, Day> days() {
		Map<LocalDate, TextVersion> below = lastOfEachDay(lower);
		Map<LocalDate, TextVersion> above = lastOfEachDay(higher);
		var all = new TreeMap<LocalDate, Day>();
		below.keySet().forEach(day -> all.put(day, null));
		above.keySet().forEach(day -> all.put(day, null));
		Day before = new Day(null, null);
		for (Map.Entry<LocalDate, Day> each : all.entrySet()) {
			before = new Day(below.getOrDefault(each.getKey(), before.lower()), above.getOrDefault(each.getKey(), before.higher()));
			each.setValue(before);
		}
		all.values().removeIf(day -> day.lower() == null || day.higher() == null);
		return all;
	}

	private Map<LocalDate, TextVersion> lastOfEachDay(String audience) {
		Map<LocalDate, TextVersion> last = new TreeMap<>();
		source.versions(audience).reversed().forEach(version -> last.put(version.made().atZone(zone).toLocalDate(), version));
		return last;
	}
}
