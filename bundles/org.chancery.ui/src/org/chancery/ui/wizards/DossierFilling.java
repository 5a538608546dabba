package org.chancery.ui.wizards;

import java.util.List;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;

/**
 * Puts the parties and audiences that were typed into a new dossier.
 *
 * @param model what was typed, without a problem
 */
public record DossierFilling(NewDossierModel model) {

	/** Fills it; it has no parties and no audience but public yet. */
	public void into(OpenDossier dossier) {
		new PartiesFilling(model.partiesModel()).into(dossier);
		for (AudienceEntry entry : model.audiences()) {
			List<Audience> reads = entry.reads().stream().map(name -> dossier.audience(name).orElseThrow()).toList();
			dossier.addLayer(entry.name(), reads);
		}
	}
}
