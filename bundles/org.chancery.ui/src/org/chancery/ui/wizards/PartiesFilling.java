package org.chancery.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.text.TypedText;
import org.chancery.model.parties.Delegate;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.PartiesPackage;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Gives a dossier the parties that were typed. Parties that it has already keep their ids, their agencies, the delegates
 * who do not sign and their names in other languages; nothing that stays as it was is written.
 *
 * @param model what was typed, without a problem
 */
public record PartiesFilling(PartiesModel model) {

	/** @throws DossierException if a party is left out that proposes words or holds a position in the dossier */
	public void into(OpenDossier dossier) {
		List<Party> parties = dossier.dossier().getParties();
		List<Party> wanted = new ArrayList<>();
		for (PartyEntry entry : model.parties()) {
			Party party = parties.stream().filter(each -> each.getId().equals(entry.id())).findFirst()
					.orElseGet(() -> Ids.identify(PartiesFactory.eINSTANCE.createParty()));
			fill(party, entry);
			wanted.add(party);
		}
		List.copyOf(parties).stream().filter(each -> !wanted.contains(each)).forEach(each -> letGo(dossier, each));
		if (!parties.equals(wanted)) {
			ECollections.setEList(dossier.dossier().getParties(), wanted);
		}
	}

	/** Signature blocks lose a party that goes; whatever else is said of it would lose its meaning. */
	private static void letGo(OpenDossier dossier, Party party) {
		for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(party, dossier.resources())) {
			if (!(use.getEObject() instanceof Clause)) {
				throw new DossierException(party.getCode()
						+ " proposes words or holds a position in the dossier, so it must stay one of its parties.");
			}
			EcoreUtil.remove(use, party);
		}
	}

	private void fill(Party party, PartyEntry entry) {
		set(party, PartiesPackage.Literals.PARTY__CODE, entry.code());
		set(party, PartiesPackage.Literals.PARTY__OWN, entry.own());
		for (String language : model.languages()) {
			PartyName name = party.getNames().stream().filter(each -> language.equals(each.getLanguage())).findFirst().orElse(null);
			if (name == null && entry.isNamed(language)) {
				name = PartiesFactory.eINSTANCE.createPartyName();
				name.setLanguage(language);
				party.getNames().add(name);
			} else if (name != null && !entry.isNamed(language)) {
				party.getNames().remove(name);
				name = null;
			}
			if (name != null) {
				fill(name, entry, language);
			}
		}
		sign(party, entry.signatories());
	}

	private static void fill(PartyName name, PartyEntry entry, String language) {
		set(name, PartiesPackage.Literals.PARTY_NAME__LONG_NAME, entry.name(language, PartyEntry.Name.LONG));
		set(name, PartiesPackage.Literals.PARTY_NAME__SHORT_NAME, entry.name(language, PartyEntry.Name.SHORT));
		set(name, PartiesPackage.Literals.PARTY_NAME__ADJECTIVE, entry.name(language, PartyEntry.Name.ADJECTIVE));
		set(name, PartiesPackage.Literals.PARTY_NAME__ARTICLE, entry.name(language, PartyEntry.Name.ARTICLE));
	}

	private static void sign(Party party, List<String> lines) {
		List<Delegate> before = party.getDelegates().stream().filter(Delegate::isSignatory).toList();
		if (before.stream().map(PartyEntry::line).toList().equals(lines)) {
			return;
		}
		Set<String> kept = before.stream().map(PartyEntry::line).filter(lines::contains).collect(Collectors.toSet());
		List<Delegate> free = new ArrayList<>(before.stream().filter(each -> !kept.contains(PartyEntry.line(each))).toList());
		List<Delegate> wanted = new ArrayList<>(party.getDelegates().stream().filter(each -> !each.isSignatory()).toList());
		for (String line : lines) {
			Delegate delegate = before.stream().filter(each -> PartyEntry.line(each).equals(line) && !wanted.contains(each)).findFirst()
					.orElseGet(() -> rename(free.isEmpty() ? null : free.removeFirst(), line));
			wanted.add(delegate);
		}
		ECollections.setEList(party.getDelegates(), wanted);
	}

	/** Another name or title for somebody who signed before, or else somebody new. */
	private static Delegate rename(Delegate known, String line) {
		Delegate delegate = known == null ? Ids.identify(PartiesFactory.eINSTANCE.createDelegate()) : known;
		String clean = TypedText.clean(line);
		int comma = clean.indexOf(',');
		delegate.setName(comma < 0 ? clean : clean.substring(0, comma).strip());
		delegate.setTitle(comma < 0 ? null : clean.substring(comma + 1).strip());
		delegate.setSignatory(true);
		return delegate;
	}

	private static void set(EObject thing, EStructuralFeature feature, Object value) {
		Object clean = value instanceof String typed ? TypedText.clean(typed) : value;
		Object before = thing.eGet(feature);
		boolean bothEmpty = "".equals(clean) && before == null;
		if (!Objects.equals(before, clean) && !bothEmpty) {
			thing.eSet(feature, clean);
		}
	}
}
