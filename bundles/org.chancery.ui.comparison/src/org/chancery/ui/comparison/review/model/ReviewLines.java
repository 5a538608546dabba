package org.chancery.ui.comparison.review.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.weight.ChangeWeight;
import org.chancery.comparison.weight.Effect;
import org.chancery.comparison.weight.Weigher;
import org.chancery.comparison.weight.WordStock;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/** Weighs the changes of a review. */
final class ReviewLines {

	private static final int REASONS = 3;

	private final Projection text;
	private final Weigher weigher;

	private ReviewLines(Projection text) {
		this.text = text;
		weigher = new Weigher(text.language(), KnownWords.of(text), WordStock.NONE);
	}

	/** The changes in their order. */
	static List<ReviewLine> of(List<CounterDraftChange> changes, Projection text) {
		var lines = new ReviewLines(text);
		List<ReviewLine> all = new ArrayList<>(changes.size());
		for (CounterDraftChange each : changes) {
			all.add(lines.line(all.size(), each));
		}
		return all;
	}

	private ReviewLine line(int index, CounterDraftChange change) {
		return switch (change.kind()) {
		case COMMENT -> plain(index, change, false, "comment");
		case MOVE -> plain(index, change, true, "moved");
		case FORMAT -> plain(index, change, !change.declared(), "looks");
		case INSERT, DELETE, REPLACE -> words(index, change);
		};
	}

	private static ReviewLine plain(int index, CounterDraftChange change, boolean substantive, String reason) {
		return new ReviewLine(index, change, change.old(), change.now(), substantive, reason);
	}

	/** Words are weighed within their clause: alone, the month of May is a permission. */
	private ReviewLine words(int index, CounterDraftChange change) {
		String clause = text.find(change.clause()).map(ProjectedClause::text).orElse("");
		int at = change.old().isBlank() ? -1 : clause.indexOf(change.old());
		boolean placed = at >= 0 && clause.indexOf(change.old(), at + 1) < 0;
		String before = placed ? clause : change.old();
		String after = placed ? clause.substring(0, at) + change.now() + clause.substring(at + change.old().length()) : change.now();
		ChangeWeight weight = weigher.weigh(WordDiff.between(before, after));
		String reasons = weight.effects().stream().map(ReviewLines::reason).distinct().limit(REASONS).collect(Collectors.joining(", "));
		return new ReviewLine(index, change, before, after, weight.isSubstantive(), reasons);
	}

	private static String reason(Effect effect) {
		String direction = effect.direction() == null ? "" : effect.direction().key();
		return switch (effect.kind()) {
		case MODALITY, OBLIGATION -> direction.isEmpty() ? "obligation" : direction;
		case TERM -> "term";
		case WORDING -> "wording";
		default -> effect.kind().key() + (direction.isEmpty() ? "" : " " + direction);
		};
	}
}
