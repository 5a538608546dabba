package org.chancery.negotiation.divergence;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.weight.ChangeClass;
import org.chancery.comparison.weight.Direction;
import org.chancery.comparison.weight.Effect;
import org.chancery.comparison.weight.Weigher;
import org.chancery.comparison.weight.WordStock;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/** Tells in which ways one wording of a clause departs from another in law. */
final class LegalWeight {

	private final Projection text;
	private Weigher weigher;

	private LegalWeight(Projection text) {
		this.text = text;
	}

	/** For the clauses of a text, whose parties, definitions and words it knows. */
	static LegalWeight of(Projection text) {
		return new LegalWeight(text);
	}

	/** In which ways the higher wording departs from the lower one; never empty. */
	Set<DivergenceKind> between(ProjectedClause lower, ProjectedClause higher) {
		Set<DivergenceKind> kinds = EnumSet.noneOf(DivergenceKind.class);
		Stream.of(weigh(heading(lower), heading(higher)), weigh(lower.text(), higher.text())).flatMap(List::stream)
				.map(LegalWeight::kind).forEach(kinds::add);
		if (kinds.isEmpty()) {
			// What is printed is the same: a reference leads elsewhere, a note or the look of the words differs.
			kinds.add(DivergenceKind.EDITORIAL);
		}
		if (kinds.size() > 1) {
			kinds.remove(DivergenceKind.EDITORIAL);
		}
		return kinds;
	}

	private List<Effect> weigh(String lower, String higher) {
		if (lower.equals(higher)) {
			return List.of();
		}
		if (weigher == null) {
			weigher = new Weigher(text.language(), KnownWords.of(text),
					WordStock.of(() -> text.all().map(ProjectedClause::text)));
		}
		List<Effect> effects = weigher.weigh(WordDiff.between(lower, higher)).effects();
		return effects.stream().filter(each -> !ofADeadline(each, effects)).toList();
	}

	/** The number in a time limit is told with the time limit. */
	private static boolean ofADeadline(Effect effect, List<Effect> all) {
		return effect.kind() == ChangeClass.NUMBER && all.stream().anyMatch(each -> each.kind() == ChangeClass.DEADLINE
				&& each.oldWords().contains(effect.oldWords()) && each.newWords().contains(effect.newWords()));
	}

	private static DivergenceKind kind(Effect effect) {
		return switch (effect.kind()) {
		case NEGATION -> DivergenceKind.POLARITY;
		case NUMBER -> DivergenceKind.NUMBER;
		case DATE, DEADLINE -> DivergenceKind.DATE;
		case PARTY -> DivergenceKind.PARTY;
		case MODALITY, CONDITION, OBLIGATION -> strength(effect);
		default -> effect.kind().isSubstantive() ? DivergenceKind.SUBSTANCE : DivergenceKind.EDITORIAL;
		};
	}

	private static DivergenceKind strength(Effect effect) {
		if (effect.direction() == Direction.HARDER) {
			return DivergenceKind.HARDER;
		}
		return effect.direction() == Direction.SOFTER ? DivergenceKind.SOFTER : DivergenceKind.SUBSTANCE;
	}

	private static String heading(ProjectedClause clause) {
		return Objects.requireNonNullElse(clause.heading(), "");
	}
}
