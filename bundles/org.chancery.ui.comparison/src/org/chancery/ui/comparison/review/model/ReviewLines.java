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
import org.chancery.core.projection.Projection;

/** Weighs the changes of a review. */
final class ReviewLines {

	private static final int REASONS = 3;

	private final Weigher weigher;

	private ReviewLines(Projection text) {
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
		case COMMENT -> new ReviewLine(index, change, false, "comment");
		case MOVE -> new ReviewLine(index, change, true, "moved");
		case FORMAT -> new ReviewLine(index, change, !change.declared(), "looks");
		case INSERT, DELETE, REPLACE -> words(index, change);
		};
	}

	private ReviewLine words(int index, CounterDraftChange change) {
		ChangeWeight weight = weigher.weigh(WordDiff.between(change.old(), change.now()));
		String reasons = weight.effects().stream().map(ReviewLines::reason).distinct().limit(REASONS).collect(Collectors.joining(", "));
		return new ReviewLine(index, change, weight.isSubstantive(), reasons);
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
