package org.chancery.core.overlay;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/**
 * Gives a clause of a lower audience the words that a layer has for it, or changes them. New private words remember the
 * lower wording as it is now; words that are changed go on remembering the one that they first departed from, see
 * {@link RefreshDeparture}. An omission of the clause by the same layer ends.
 *
 * @param dossier what holds all of it
 * @param layer   the layer
 * @param clause  a clause held by an audience that the layer's reads, and not by the layer itself
 * @param wording the words with their language; contained by nothing yet; the operation takes them over
 */
public record SetPrivateWording(OpenDossier dossier, Layer layer, Clause clause, Wording wording) {

	/**
	 * @return the private wording that was made or changed
	 * @throws DossierException if the clause is not one of a lower audience, or the words refer to something higher
	 */
	public PrivateWording perform() {
		PrivateTexts.checkBelow(dossier, layer, clause);
		if (dossier.holdingOf(clause) == layer) {
			throw new DossierException("The clause belongs to this audience; change its own words.");
		}
		if (wording.getLanguage() == null) {
			throw new DossierException("Private words need a language.");
		}
		new UpwardReferences(dossier, layer.getAudience()).refuse(wording);
		PrivateWording words = PrivateTexts.wording(layer, clause, wording.getLanguage()).orElseGet(this::begin);
		words.setWording(wording);
		PrivateTexts.omission(layer, clause).ifPresent(layer.getPrivateWordings()::remove);
		return words;
	}

	private PrivateWording begin() {
		PrivateWording words = Ids.identify(OverlayFactory.eINSTANCE.createPrivateWording());
		words.setClause(clause);
		words.setDepartsFrom(PrivateTexts.copyOf(PrivateTexts.lower(dossier, layer, clause, wording.getLanguage())));
		layer.getPrivateWordings().add(words);
		return words;
	}
}
