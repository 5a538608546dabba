package org.chancery.negotiation.divergence;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

import org.chancery.comparison.language.Condition;
import org.chancery.comparison.language.DateMention;
import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.language.LegalLanguage;
import org.chancery.comparison.language.LegalReading;
import org.chancery.comparison.language.Obligation;
import org.chancery.comparison.language.Quantity;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/** Weighs how one wording of a clause departs from another in law. */
final class LegalWeight {

	private final Projection text;
	private final LegalLanguage language;
	private KnownWords known;

	private LegalWeight(Projection text) {
		this.text = text;
		this.language = LegalLanguage.of(text.language());
	}

	/** For the clauses of a text, whose parties and definitions it knows. */
	static LegalWeight of(Projection text) {
		return new LegalWeight(text);
	}

	/** In which ways the higher wording departs from the lower one; never empty. */
	Set<DivergenceKind> between(ProjectedClause lower, ProjectedClause higher) {
		if (known == null) {
			known = KnownWords.of(text);
		}
		LegalReading below = language.read(lower.text(), known);
		LegalReading above = language.read(higher.text(), known);
		Set<DivergenceKind> kinds = EnumSet.noneOf(DivergenceKind.class);
		quantities(below.quantities(), above.quantities(), kinds);
		if (!alike(below.dates(), above.dates(), DateMention::same)) {
			kinds.add(DivergenceKind.DATE);
		}
		obligations(below.obligations(), above.obligations(), kinds);
		conditions(below.conditions(), above.conditions(), kinds);
		if (kinds.isEmpty() && (Denials.in(below) & 1) != (Denials.in(above) & 1)) {
			kinds.add(DivergenceKind.POLARITY);
		}
		if (kinds.isEmpty()) {
			kinds.add(letters(lower).equals(letters(higher)) ? DivergenceKind.EDITORIAL : DivergenceKind.SUBSTANCE);
		}
		return kinds;
	}

	private static void quantities(List<Quantity> below, List<Quantity> above, Set<DivergenceKind> kinds) {
		if (!alike(of(below, true), of(above, true), Quantity::same)) {
			kinds.add(DivergenceKind.DATE);
		}
		if (!alike(of(below, false), of(above, false), Quantity::same)) {
			kinds.add(DivergenceKind.NUMBER);
		}
	}

	private static List<Quantity> of(List<Quantity> all, boolean deadlines) {
		return all.stream().filter(each -> each.deadline() == deadlines).toList();
	}

	private static void obligations(List<Obligation> below, List<Obligation> above, Set<DivergenceKind> kinds) {
		if (below.size() != above.size()) {
			kinds.add(above.size() > below.size() ? DivergenceKind.HARDER : DivergenceKind.SOFTER);
			return;
		}
		for (int i = 0; i < below.size(); i++) {
			Obligation low = below.get(i);
			Obligation high = above.get(i);
			if (low.negated() != high.negated()) {
				kinds.add(DivergenceKind.POLARITY);
			} else if (low.strength() != high.strength()) {
				kinds.add(high.strength().harderThan(low.strength()) ? DivergenceKind.HARDER : DivergenceKind.SOFTER);
			}
			if (low.subject() == null ? high.subject() != null : high.subject() == null || !low.subject().same(high.subject())) {
				kinds.add(DivergenceKind.PARTY);
			}
		}
	}

	/** Exceptions and words such as "to the extent possible" soften; other conditions may do either. */
	private static void conditions(List<Condition> below, List<Condition> above, Set<DivergenceKind> kinds) {
		long low = below.stream().filter(LegalWeight::softens).count();
		long high = above.stream().filter(LegalWeight::softens).count();
		if (low != high) {
			kinds.add(high > low ? DivergenceKind.SOFTER : DivergenceKind.HARDER);
		} else if (below.size() != above.size()) {
			kinds.add(DivergenceKind.SUBSTANCE);
		}
	}

	private static boolean softens(Condition condition) {
		return condition.kind() != Condition.Kind.CONDITION;
	}

	private static <T> boolean alike(List<T> these, List<T> those, BiPredicate<T, T> same) {
		if (these.size() != those.size()) {
			return false;
		}
		for (int i = 0; i < these.size(); i++) {
			if (!same.test(these.get(i), those.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static String letters(ProjectedClause clause) {
		String heading = Objects.requireNonNullElse(clause.heading(), "");
		return (heading + clause.text()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}
}
