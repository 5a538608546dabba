package org.chancery.core.overlay;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.overlay.PrivateWording;

/**
 * Accepts the lower wording as it is now as the one that private words depart from, so that they are no longer stale.
 *
 * @param dossier what holds all of it
 * @param words   private words, or an omission, of one of its layers
 */
public record RefreshDeparture(OpenDossier dossier, PrivateWording words) {

	/** @throws DossierException if the words have no clause any more; re-attach them first */
	public void perform() {
		if (words.getClause() == null || dossier.holdingOf(words.getClause()) == null) {
			throw new DossierException("These private words have lost their clause; attach them to another one first.");
		}
		words.setDepartsFrom(PrivateTexts.copyOf(PrivateTexts.lowerOf(dossier, words)));
	}
}
