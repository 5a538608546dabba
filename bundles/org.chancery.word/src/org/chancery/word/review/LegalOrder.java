package org.chancery.word.review;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.weight.ChangeClass;
import org.chancery.comparison.weight.Effect;
import org.chancery.comparison.weight.Weigher;
import org.chancery.comparison.weight.WordStock;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.core.projection.Projection;
import org.chancery.word.stories.Appearance;

/** The order in which a lawyer looks at changes: undeclared ones first, the gravest in law first, comments last. */
final class LegalOrder {

	private static final String[] CONCEALED = Appearance.describe(Appearance.CONCEALED | Appearance.STRUCK).split(", ");

	/** Whole sentences that come or go are of weight whatever they say. */
	private static final int SENTENCE = 60;

	private final Weigher weigher;

	LegalOrder(Projection text) {
		weigher = new Weigher(text.language(), KnownWords.of(text), WordStock.NONE);
	}

	/** @param counted the numbers among them that only count on */
	List<CounterDraftChange> sorted(List<CounterDraftChange> changes, Set<CounterDraftChange> counted) {
		record Weighed(CounterDraftChange change, int weight) {
		}
		return changes.stream().map(change -> new Weighed(change, counted.contains(change) ? ChangeClass.values().length - 1 : weight(change)))
				.sorted(Comparator.comparing((Weighed w) -> w.change().declared()).thenComparingInt(Weighed::weight))
				.map(Weighed::change).toList();
	}

	/** The smaller the graver. */
	private int weight(CounterDraftChange change) {
		int lightest = ChangeClass.values().length;
		return switch (change.kind()) {
		case COMMENT -> lightest + 1;
		case FORMAT -> isConcealing(change) ? 0 : lightest;
		case MOVE -> ChangeClass.OBLIGATION.ordinal();
		case INSERT, DELETE, REPLACE -> ofWords(change);
		};
	}

	private static boolean isConcealing(CounterDraftChange change) {
		for (String look : CONCEALED) {
			if (change.now().contains(look) != change.old().contains(look)) {
				return true;
			}
		}
		return change.now().contains("vanish");
	}

	private int ofWords(CounterDraftChange change) {
		int gravest = weigher.weigh(WordDiff.between(change.old(), change.now())).effects().stream().map(Effect::kind)
				.mapToInt(ChangeClass::ordinal).min().orElse(ChangeClass.SPACING.ordinal());
		boolean sentence = change.kind() != Kind.REPLACE && change.old().length() + change.now().length() > SENTENCE;
		return sentence ? Math.min(gravest, ChangeClass.OBLIGATION.ordinal()) : gravest;
	}
}
