package org.chancery.core.dossier;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import org.chancery.model.Identified;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.Ids;

/** That what is saved can be opened again: every thing has an id of its own. */
final class ProperIds {

	private ProperIds() {
	}

	static void check(OpenDossier dossier) {
		Set<String> seen = new HashSet<>();
		for (Holding holding : dossier.holdings()) {
			check(holding, seen);
			for (TreeIterator<EObject> all = holding.eAllContents(); all.hasNext();) {
				if (all.next() instanceof Identified thing) {
					check(thing, seen);
				}
			}
		}
	}

	private static void check(Identified thing, Set<String> seen) {
		if (!Ids.isWellFormed(thing.getId()) || !seen.add(thing.getId())) {
			throw new DossierException("The dossier was not saved: a " + thing.eClass().getName()
					+ " has no id of its own (" + thing.getId() + ").");
		}
	}
}
