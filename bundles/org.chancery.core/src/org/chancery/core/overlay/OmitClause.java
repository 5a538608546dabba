package org.chancery.core.overlay;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;

/**
 * Makes the audience of a layer see no such clause. It remembers the words of the drafting language as they are now, so
 * that a person learns when they change. Private words that the layer has for the clause are kept and not shown.
 *
 * @param dossier what holds all of it
 * @param layer   the layer
 * @param clause  a clause held by an audience that the layer's reads, and not by the layer itself
 */
public record OmitClause(OpenDossier dossier, Layer layer, Clause clause) {

	/**
	 * @return the omission; the one that there was if the clause was omitted already
	 * @throws DossierException if the clause is not one of a lower audience
	 */
	public PrivateWording perform() {
		PrivateTexts.checkBelow(dossier, layer, clause);
		if (dossier.holdingOf(clause) == layer) {
			throw new DossierException("The clause belongs to this audience; delete it instead.");
		}
		return PrivateTexts.omission(layer, clause).orElseGet(this::begin);
	}

	private PrivateWording begin() {
		PrivateWording omission = Ids.identify(OverlayFactory.eINSTANCE.createPrivateWording());
		omission.setClause(clause);
		omission.setOmitted(true);
		String language = dossier.dossier().getText().getLanguages().get(0);
		omission.setDepartsFrom(PrivateTexts.copyOf(PrivateTexts.lower(dossier, layer, clause, language)));
		layer.getPrivateWordings().add(omission);
		return omission;
	}
}
