package org.chancery.negotiation.divergence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.negotiation.DispositionKind;
import org.chancery.model.text.ClauseKind;

/** The meter between private and public text. */
public final class Meter {

	private static final class Count {

		private int clauses;
		private int divergent;
		private int substantive;
		private int undisposed;
		private int overdue;

		MeterReading reading(String id, String title) {
			return new MeterReading(id, title, clauses, divergent, substantive, undisposed, overdue);
		}
	}

	private final Divergences texts;
	private final Disposals disposals;
	private final LocalDate today;
	private final Count whole = new Count();
	private final Map<String, Count> chapters = new LinkedHashMap<>();

	private Meter(Divergences texts, Disposals disposals, LocalDate today) {
		this.texts = texts;
		this.disposals = disposals;
		this.today = today;
	}

	/**
	 * The readings on a day: that of the whole treaty first, then those of its chapters, or of the outermost clauses where
	 * there are no chapters, in the order of the text.
	 */
	public static List<MeterReading> readings(Divergences texts, Disposals disposals, LocalDate today) {
		var meter = new Meter(texts, disposals, today);
		texts.higher().clauses().forEach(clause -> meter.count(clause, null, null));
		texts.all().stream().filter(each -> each.kinds().contains(DivergenceKind.ONLY_PUBLIC)).forEach(meter::countOmitted);
		List<MeterReading> readings = new ArrayList<>();
		readings.add(meter.whole.reading(null, texts.higher().title()));
		meter.chapters.forEach((id, count) -> readings.add(count.reading(id, meter.title(id))));
		return readings;
	}

	/**
	 * How many divergences are left on the days to come if every decision to publish or to withdraw is carried out on its
	 * day: the first point is the present day.
	 */
	public static List<MeterPoint> outlook(Divergences texts, Disposals disposals, LocalDate today) {
		Map<LocalDate, Integer> leaving = new TreeMap<>();
		for (Divergence each : texts.all()) {
			Optional<Disposal> disposal = disposals.of(texts, each);
			disposal.filter(d -> d.kind() != DispositionKind.RESERVE && d.expires() != null && d.expires().isAfter(today))
					.ifPresent(d -> leaving.merge(d.expires(), 1, Integer::sum));
		}
		List<MeterPoint> points = new ArrayList<>();
		int left = texts.all().size();
		points.add(new MeterPoint(today, left));
		for (Map.Entry<LocalDate, Integer> day : leaving.entrySet()) {
			left -= day.getValue();
			points.add(new MeterPoint(day.getKey(), left));
		}
		return points;
	}

	private void count(ProjectedClause clause, String chapter, Divergence above) {
		String within = chapter != null && !isChapter(clause) ? chapter : clause.id();
		Divergence divergence = texts.of(clause.id()).orElse(above);
		if (!clause.content().isEmpty()) {
			Optional<Disposal> disposal = divergence == null ? Optional.empty() : disposals.of(texts, divergence);
			add(whole, divergence, disposal);
			add(chapters.computeIfAbsent(within, none -> new Count()), divergence, disposal);
		}
		boolean alone = divergence != null && (divergence.kinds().contains(DivergenceKind.ONLY_PRIVATE)
				|| divergence.kinds().contains(DivergenceKind.ONLY_PUBLIC));
		clause.clauses().forEach(inside -> count(inside, within, alone ? divergence : null));
	}

	private void countOmitted(Divergence divergence) {
		List<String> path = texts.lower().path(divergence.clauseId());
		String chapter = path.stream().filter(id -> chapters.containsKey(id)).reduce((outer, inner) -> inner).orElse(path.getFirst());
		texts.lower().find(divergence.clauseId()).ifPresent(clause -> count(clause, chapter, divergence));
	}

	/** A chapter is a reading of its own also within a part. */
	private static boolean isChapter(ProjectedClause clause) {
		return clause.kind() == ClauseKind.CHAPTER;
	}

	private void add(Count count, Divergence divergence, Optional<Disposal> disposal) {
		count.clauses++;
		if (divergence != null) {
			count.divergent++;
			count.substantive += divergence.substantive() ? 1 : 0;
			count.undisposed += disposal.isEmpty() ? 1 : 0;
			count.overdue += disposal.filter(each -> each.overdue(today)).isPresent() ? 1 : 0;
		}
	}

	private String title(String id) {
		return texts.higher().find(id).or(() -> texts.lower().find(id)).map(Meter::title).orElse("");
	}

	private static String title(ProjectedClause clause) {
		String heading = clause.heading() == null ? "" : clause.heading();
		String citation = clause.number().citation();
		return citation.isEmpty() ? heading : heading.isEmpty() ? citation : citation + ", " + heading;
	}
}
