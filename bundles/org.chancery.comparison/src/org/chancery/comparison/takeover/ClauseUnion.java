package org.chancery.comparison.takeover;

import java.util.List;

import org.chancery.core.projection.LayeredTree;
import org.chancery.core.text.MoveClause;
import org.chancery.model.text.Clause;

/** Joins clauses into the one that another text has, see {@link TakeOver#join}. */
final class ClauseUnion {

	private final TakeOver take;
	private final String whole;
	private final List<Clause> parts;
	/** What stays. */
	private final Clause heir;

	ClauseUnion(TakeOver take, String whole, List<Clause> parts) {
		this.whole = whole;
		this.parts = parts;
		Clause counterpart = take.counterpart(whole);
		heir = parts.stream().filter(each -> each.getId().equals(whole)).findFirst()
				.orElse(parts.contains(counterpart) ? counterpart : parts.getFirst());
		this.take = take.with(id -> id.equals(whole) ? heir.getId() : take.counterparts().apply(id));
	}

	Clause perform() {
		if (parts.stream().anyMatch(part -> part != heir && isInside(heir, part))) {
			take.move(whole, heir.getId());
		}
		Clause behind = null;
		for (Clause part : parts) {
			for (Clause inner : part == heir ? List.<Clause>of() : inside(part)) {
				behind = parts.indexOf(part) < parts.indexOf(heir) ? carryFirst(inner, behind) : carryLast(inner);
			}
		}
		parts.stream().filter(part -> part != heir).forEach(part -> take.delete(part.getId()));
		take.words(whole, heir.getId());
		return heir;
	}

	private List<Clause> inside(Clause part) {
		return List.copyOf(tree().inside(part));
	}

	private Clause carryFirst(Clause inner, Clause behind) {
		take.requireHeld(inner);
		new MoveClause(take.dossier(), take.audience(), inner, behind, behind == null ? heir : null).perform();
		return inner;
	}

	private Clause carryLast(Clause inner) {
		take.requireHeld(inner);
		MoveClause.lastIn(take.dossier(), take.audience(), inner, heir).perform();
		return null;
	}

	private boolean isInside(Clause inner, Clause outer) {
		LayeredTree tree = tree();
		Clause around = tree.parent(inner);
		while (around != null && around != outer) {
			around = tree.parent(around);
		}
		return around != null;
	}

	private LayeredTree tree() {
		return LayeredTree.of(take.dossier(), take.audience());
	}
}
