package org.chancery.comparison.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chancery.comparison.ClauseChange;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ProjectedInline.Reference;
import org.chancery.core.projection.Projection;

/** Tells references that only print another number now from those that lead elsewhere. */
final class RenumberedReferences {

	private final Projection old;
	private final Projection now;

	RenumberedReferences(Projection old, Projection now) {
		this.old = old;
		this.now = now;
	}

	/** The effects, those of references that lead where they led as mere numbering. */
	List<Effect> without(List<Effect> effects, ClauseChange change) {
		if (change.old() == null || change.now() == null
				|| effects.stream().noneMatch(effect -> effect.kind() == ChangeClass.REFERENCE)) {
			return effects;
		}
		List<Reference> before = references(change.old().content());
		List<Reference> after = references(change.now().content());
		if (before.size() != after.size()) {
			return effects;
		}
		List<Effect> told = new ArrayList<>();
		for (Effect effect : effects) {
			told.add(effect.kind() == ChangeClass.REFERENCE && isRenumbered(effect, before, after)
					? new Effect(ChangeClass.NUMBERING, effect.oldStart(), effect.oldWords(), effect.newStart(), effect.newWords(), null)
					: effect);
		}
		return told;
	}

	private boolean isRenumbered(Effect effect, List<Reference> before, List<Reference> after) {
		boolean any = false;
		for (int i = 0; i < before.size(); i++) {
			boolean its = effect.oldWords().contains(before.get(i).number()) && effect.newWords().contains(after.get(i).number());
			if (its && !sameTarget(before.get(i), after.get(i))) {
				return false;
			}
			any |= its;
		}
		return any;
	}

	private boolean sameTarget(Reference before, Reference after) {
		if (before.targetId() == null || after.targetId() == null) {
			return false;
		}
		Optional<ProjectedClause> was = old.find(before.targetId());
		Optional<ProjectedClause> is = now.find(after.targetId());
		return before.targetId().equals(after.targetId()) || was.isPresent() && is.isPresent() && alike(was.get(), is.get());
	}

	private static boolean alike(ProjectedClause one, ProjectedClause other) {
		boolean headed = one.heading() != null && !one.heading().isBlank() && Objects.equals(one.heading(), other.heading());
		return one.kind() == other.kind() && (headed || !one.text().isBlank() && one.text().equals(other.text()));
	}

	private static List<Reference> references(List<ProjectedInline> content) {
		List<Reference> found = new ArrayList<>();
		for (ProjectedInline inline : content) {
			if (inline instanceof Reference reference) {
				found.add(reference);
			} else if (inline instanceof ProjectedInline.Bracket bracket) {
				bracket.options().forEach(option -> found.addAll(references(option.content())));
			}
		}
		return found;
	}
}
