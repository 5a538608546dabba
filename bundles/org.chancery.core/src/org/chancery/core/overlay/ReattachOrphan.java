package org.chancery.core.overlay;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Holding;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.text.Clause;

/**
 * Attaches an orphan to another clause, by hand. Private words attached so go on remembering the lower wording that
 * they departed from, and will be stale unless the new clause has the same words.
 *
 * @param dossier what holds all of it
 * @param orphan  one found by {@link Orphans}
 * @param clause  where it belongs from now on
 */
public record ReattachOrphan(OpenDossier dossier, Orphan orphan, Clause clause) {

	/** @throws DossierException if the orphan's audience may not read the clause, or the orphan has been dealt with */
	public void perform() {
		Holding holder = dossier.holdingOf(clause);
		if (holder == null) {
			throw new DossierException("The clause is no longer part of the dossier.");
		}
		if (!AudienceLattice.of(dossier).reads(orphan.holding().getAudience(), holder.getAudience())) {
			throw new DossierException("The clause belongs to an audience that this one does not read.");
		}
		if (dossier.holdingOf(orphan.source()) != orphan.holding()) {
			throw new DossierException("The orphan is no longer part of the dossier.");
		}
		if (orphan.source() instanceof PrivateClause moved && Anchors.restsOn(clause, moved)) {
			throw new DossierException("A private clause cannot stand at itself; choose another clause.");
		}
		if (orphan.feature().isMany()) {
			replaceInList();
		} else {
			check((EObject) orphan.source().eGet(orphan.feature(), false));
			orphan.source().eSet(orphan.feature(), clause);
		}
	}

	private void replaceInList() {
		@SuppressWarnings("unchecked")
		var list = (InternalEList<EObject>) orphan.source().eGet(orphan.feature());
		List<EObject> raw = list.basicList();
		for (int i = 0; i < raw.size(); i++) {
			if (orphan.lostId().equals(UpwardReferences.idOf(raw.get(i)))) {
				if (list.contains(clause)) {
					list.remove(i);
				} else {
					list.set(i, clause);
				}
				return;
			}
		}
		check(null);
	}

	private void check(EObject present) {
		boolean lost = present != null && orphan.lostId().equals(UpwardReferences.idOf((InternalEObject) present));
		if (!lost) {
			throw new DossierException("The orphan has been attached in the meantime.");
		}
	}
}
