package org.chancery.core.text;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.LayeredTree;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/**
 * Makes a clause one of another kind where it stands. A number that was locked is computed again.
 *
 * @param audience who changes it; the clause must be one of its own holding
 */
public record ChangeKind(OpenDossier dossier, Audience audience, Clause clause, ClauseKind kind) {

	/** @throws DossierException if such a clause cannot stand there, or cannot hold what stands in it */
	public void perform() {
		check();
		Kinds.set(clause, kind);
	}

	/** Whether the clause can become one of that kind. */
	public boolean possible() {
		try {
			check();
			return true;
		} catch (DossierException refused) {
			return false;
		}
	}

	private void check() {
		Holders.requireOwn(dossier, audience, clause);
		LayeredTree tree = LayeredTree.of(dossier, audience);
		Clause parent = tree.parent(clause);
		Nesting.check(parent, kind);
		for (Clause inner : tree.inside(clause)) {
			if (!Nesting.allows(kind, inner.getKind())) {
				throw new DossierException("A " + Nesting.name(inner.getKind()) + " stands inside it, which a "
						+ Nesting.name(kind) + " cannot hold.");
			}
		}
	}
}
