package org.chancery.core.text;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.LayeredTree;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;

/**
 * Computes the numbers of a range of the text again: whatever was locked from one clause up to another, in reading order,
 * with all that stands between and inside the last, is unlocked. Clauses that bear no number go on doing so.
 *
 * @param audience who sees the range; clauses of other audiences in it are unlocked too where this one sees them
 */
public record Renumber(OpenDossier dossier, Audience audience, Clause first, Clause last) {

	/** @throws DossierException if the audience does not see both, or the last comes before the first */
	public void perform() {
		LayeredTree tree = LayeredTree.of(dossier, audience);
		List<Clause> all = ReadingOrder.of(tree);
		int from = all.indexOf(first);
		int to = all.indexOf(last);
		if (from < 0 || to < 0) {
			throw new DossierException("This audience sees no such clause any more.");
		}
		if (to < from) {
			throw new DossierException("The last clause of the range comes before the first.");
		}
		while (to + 1 < all.size() && inside(all.get(to + 1), tree)) {
			to++;
		}
		new UnlockNumber(all.subList(from, to + 1)).perform();
	}

	private boolean inside(Clause clause, LayeredTree tree) {
		for (Clause outer = tree.parent(clause); outer != null; outer = tree.parent(outer)) {
			if (outer == last) {
				return true;
			}
		}
		return false;
	}
}
