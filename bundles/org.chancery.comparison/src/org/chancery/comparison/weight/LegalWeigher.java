package org.chancery.comparison.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.comparison.ChangeWeigher;
import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.Judgement;
import org.chancery.comparison.Reason;
import org.chancery.comparison.Weight;
import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/**
 * Weighs the changes between two projections by their legal effect. Made for {@link CompareTexts}, with the parties and
 * terms that the texts themselves name.
 */
public final class LegalWeigher implements ChangeWeigher {

	private final Weigher weigher;
	private final RenumberedReferences references;

	private LegalWeigher(Projection old, Projection now) {
		KnownWords known = KnownWords.of(old, now);
		var stock = WordStock.of(() -> Stream.concat(old.all(), now.all()).map(ProjectedClause::text));
		weigher = new Weigher(now.language(), known, stock);
		references = new RenumberedReferences(old, now);
	}

	/** A weigher for the changes from one text to another. */
	public static ChangeWeigher of(Projection old, Projection now) {
		return new LegalWeigher(old, now);
	}

	@Override
	public Judgement weigh(ClauseChange change) {
		List<Effect> effects = new ArrayList<>();
		for (List<Edit> edits : List.of(change.heading(), change.edits(), change.notes())) {
			effects.addAll(weigher.weigh(edits).effects());
		}
		boolean comes = change.kind() == ClauseChange.Kind.INSERTED || change.kind() == ClauseChange.Kind.DELETED;
		List<Effect> sorted = references.without(effects, change).stream()
				.sorted(java.util.Comparator.comparing(Effect::kind)).toList();
		boolean substantive = comes || sorted.stream().anyMatch(effect -> effect.kind().isSubstantive());
		return new Judgement(substantive ? Weight.SUBSTANTIVE : Weight.EDITORIAL,
				sorted.stream().map(LegalWeigher::reason).distinct().toList());
	}

	private static Reason reason(Effect effect) {
		return new Reason(effect.kind().key(), effect.oldWords(), effect.newWords(),
				effect.direction() == null ? "" : effect.direction().key());
	}
}
