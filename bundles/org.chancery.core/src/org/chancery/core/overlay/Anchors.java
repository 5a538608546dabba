package org.chancery.core.overlay;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.text.Clause;

/** On what private clauses stand: each at a clause of the text, or at another private one, and so on down. */
final class Anchors {

	private Anchors() {
	}

	/** The clause at which a private clause stands; null for the top of the text. */
	static Clause neighbour(PrivateClause which) {
		return which.getAfter() != null ? which.getAfter() : which.getFirstIn();
	}

	/** Whether a clause is inside a private clause, or stands at one by whatever number of steps. */
	static boolean restsOn(Clause clause, PrivateClause ground) {
		Set<PrivateClause> seen = new HashSet<>();
		PrivateClause at = holder(clause);
		while (at != null && at != ground && seen.add(at)) {
			at = holder(neighbour(at));
		}
		return at == ground;
	}

	private static PrivateClause holder(Clause clause) {
		EObject thing = clause;
		while (thing != null && !(thing instanceof PrivateClause)) {
			thing = thing.eContainer();
		}
		return (PrivateClause) thing;
	}
}
