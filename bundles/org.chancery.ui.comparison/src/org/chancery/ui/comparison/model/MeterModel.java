package org.chancery.ui.comparison.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.text.ClauseKind;

/**
 * How far two texts are apart: the whole treaty, and each of its divisions above sections. What differs in a chapter
 * counts for the part around it too.
 */
public final class MeterModel {

	/** What comes before the first division, or in a treaty that has none. */
	private static final String OUTSIDE = "Outside chapters";

	private final List<MeterReading.Count> counts = new ArrayList<>();
	private final Deque<Division> open = new ArrayDeque<>();
	private MeterReading.Count outside;

	/** A division that has begun and not ended yet. */
	private record Division(int rank, MeterReading.Count count) {
	}

	private MeterModel() {
	}

	/** The readings: the whole first, then division by division as the text has them. */
	public static List<MeterReading> of(List<ParallelRow> rows) {
		var meter = new MeterModel();
		var whole = new MeterReading.Count("Whole treaty", 0);
		meter.counts.add(whole);
		rows.stream().filter(each -> each.kind() != RowKind.LEFT_BEHIND && !each.isTitle()).forEach(each -> {
			whole.add(each);
			meter.add(each);
		});
		return meter.counts.stream().map(MeterReading.Count::reading).toList();
	}

	private void add(ParallelRow row) {
		ProjectedClause clause = row.any();
		int rank = rank(clause.kind());
		if (rank >= 0) {
			while (!open.isEmpty() && open.getLast().rank() >= rank) {
				open.removeLast();
			}
			open.addLast(new Division(rank, begin(Chapters.name(clause), open.size())));
		}
		if (open.isEmpty()) {
			if (outside == null) {
				outside = begin(OUTSIDE, 0);
			}
			outside.add(row);
		}
		open.forEach(each -> each.count().add(row));
	}

	private MeterReading.Count begin(String name, int depth) {
		var count = new MeterReading.Count(name, depth);
		counts.add(count);
		return count;
	}

	/** How far inside a division stands; negative for what is none. */
	private static int rank(ClauseKind kind) {
		return switch (kind) {
		case PREAMBLE, PART, ANNEX, TESTIMONIUM -> 0;
		case TITLE -> 1;
		case CHAPTER -> 2;
		case RECITAL, SECTION, SUBSECTION, ARTICLE, PARAGRAPH, SUBPARAGRAPH, SIGNATURE_BLOCK -> -1;
		};
	}
}
