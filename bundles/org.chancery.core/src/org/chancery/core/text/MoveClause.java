package org.chancery.core.text;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;

/**
 * Moves a clause, with all inside it, to another place of the text as an audience sees it. A clause of a layer that moves
 * among public ones is anchored there; among its own it moves in its list. Private clauses that the audience sees stay
 * where they are while their neighbours move; those of other opened layers go along with a neighbour that moves among its
 * siblings, and stay when it goes elsewhere. The order of two clauses of incomparable audiences at one place is fixed.
 *
 * @param after   the sibling that it is to follow; null if it is to come first
 * @param firstIn if it is to come first, the clause in which it shall; null for the top of the text
 */
public record MoveClause(OpenDossier dossier, Audience audience, Clause clause, Clause after, Clause firstIn) {

	/** A move by one place up among its siblings. */
	public static MoveClause up(OpenDossier dossier, Audience audience, Clause clause) {
		return among(dossier, audience, clause, -1);
	}

	/** A move by one place down among its siblings. */
	public static MoveClause down(OpenDossier dossier, Audience audience, Clause clause) {
		return among(dossier, audience, clause, 1);
	}

	/** A move behind all that stands inside another clause; {@code parent} null for the top of the text. */
	public static MoveClause lastIn(OpenDossier dossier, Audience audience, Clause clause, Clause parent) {
		Clause last = new Arrangement(dossier, audience).inside(parent).stream().filter(each -> each != clause)
				.reduce((first, second) -> second).orElse(null);
		return new MoveClause(dossier, audience, clause, last, last == null ? parent : null);
	}

	private static MoveClause among(OpenDossier dossier, Audience audience, Clause clause, int by) {
		var arrangement = new Arrangement(dossier, audience);
		arrangement.check(clause);
		Clause parent = arrangement.parent(clause);
		List<Clause> siblings = arrangement.inside(parent);
		int target = siblings.indexOf(clause) + by;
		if (target < 0 || target >= siblings.size()) {
			throw new DossierException(by < 0 ? "The clause is the first here." : "The clause is the last here.");
		}
		int behind = by < 0 ? target - 1 : target;
		return new MoveClause(dossier, audience, clause, behind < 0 ? null : siblings.get(behind), behind < 0 ? parent : null);
	}

	/** @throws DossierException if such a clause cannot stand there */
	public void perform() {
		var arrangement = new Arrangement(dossier, audience);
		arrangement.check(clause);
		Clause neighbour = after != null ? after : firstIn;
		for (Clause each = neighbour; each != null; each = arrangement.parent(each)) {
			arrangement.check(each);
			if (each == clause) {
				throw new DossierException("A clause cannot move into itself.");
			}
		}
		Clause parent = after != null ? arrangement.parent(after) : firstIn;
		if (parent != arrangement.parent(clause)) {
			Nesting.check(parent, clause.getKind());
		}
		List<Clause> siblings = arrangement.inside(parent).stream().filter(each -> each != clause).toList();
		arrangement.move(clause, parent, after == null ? 0 : siblings.indexOf(after) + 1);
		arrangement.realise();
	}
}
