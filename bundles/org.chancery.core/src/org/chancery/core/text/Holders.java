package org.chancery.core.text;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.text.Clause;

/** Which audience holds what, and what that allows. */
final class Holders {

	private Holders() {
	}

	/** The holding of a clause. */
	static Holding of(OpenDossier dossier, Clause clause) {
		Holding holder = dossier.holdingOf(clause);
		if (holder == null) {
			throw new DossierException("The clause is no longer part of the dossier.");
		}
		return holder;
	}

	static void requireOwn(OpenDossier dossier, Audience audience, Clause clause) {
		Audience owner = of(dossier, clause).getAudience();
		if (owner != audience) {
			throw new DossierException("The clause belongs to the audience \"" + owner.getName() + "\"; do this there.");
		}
	}

	/** Refuses words that refer to what their audience may not read. */
	static void refuseHigher(OpenDossier dossier, Audience audience, Iterable<? extends EObject> words) {
		AudienceLattice lattice = AudienceLattice.of(dossier);
		for (EObject word : words) {
			for (Iterator<EObject> all = EcoreUtil.getAllProperContents(word, false); all.hasNext();) {
				refuse(dossier, lattice, audience, all.next());
			}
			refuse(dossier, lattice, audience, word);
		}
	}

	private static void refuse(OpenDossier dossier, AudienceLattice lattice, Audience audience, EObject source) {
		for (EObject target : source.eCrossReferences()) {
			Holding holder = dossier.holdingOf(target);
			if (holder != null && !lattice.reads(audience, holder.getAudience())) {
				throw new DossierException("The words refer to something that the audience \"" + audience.getName()
						+ "\" may not read; take the reference out first.");
			}
		}
	}
}
