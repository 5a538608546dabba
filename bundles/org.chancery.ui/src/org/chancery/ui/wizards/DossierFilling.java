package org.chancery.ui.wizards;

import java.util.List;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.resource.Ids;

/**
 * Puts the parties and audiences that were typed into a new dossier.
 *
 * @param model what was typed, without a problem
 */
public record DossierFilling(NewDossierModel model) {

	/** Fills it; it has no parties and no audience but public yet. */
	public void into(OpenDossier dossier) {
		for (PartyEntry entry : model.parties()) {
			dossier.dossier().getParties().add(party(entry));
		}
		for (AudienceEntry entry : model.audiences()) {
			List<Audience> reads = entry.reads().stream().map(name -> dossier.audience(name).orElseThrow()).toList();
			dossier.addLayer(entry.name(), reads);
		}
	}

	private Party party(PartyEntry entry) {
		Party party = Ids.identify(PartiesFactory.eINSTANCE.createParty());
		party.setCode(entry.code());
		party.setOwn(entry.own());
		for (String language : model.languages()) {
			PartyName name = PartiesFactory.eINSTANCE.createPartyName();
			name.setLanguage(language);
			name.setLongName(entry.name(language, PartyEntry.Name.LONG));
			name.setShortName(entry.name(language, PartyEntry.Name.SHORT));
			name.setAdjective(entry.name(language, PartyEntry.Name.ADJECTIVE));
			name.setArticle(entry.name(language, PartyEntry.Name.ARTICLE));
			if (!name.getLongName().isEmpty() || !name.getShortName().isEmpty()) {
				party.getNames().add(name);
			}
		}
		return party;
	}
}
