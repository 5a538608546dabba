package org.chancery.ui.wizards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.parties.Party;

/** The parties of a dossier as they are typed: those of a new one, or those that an open one has. */
public final class PartiesModel {
	private final Supplier<List<String>> languages;
	private final List<PartyEntry> parties = new ArrayList<>();

	/** @param languages the tags of the languages in which the parties are named, the drafting language first */
	PartiesModel(Supplier<List<String>> languages) {
		this.languages = languages;
	}

	/** The parties that a dossier has. */
	public static PartiesModel of(OpenDossier dossier) {
		List<String> tags = List.copyOf(dossier.dossier().getText().getLanguages());
		PartiesModel model = new PartiesModel(() -> tags.isEmpty() ? List.of("en") : tags);
		for (Party party : dossier.dossier().getParties()) {
			model.parties.add(PartyEntry.of(party));
		}
		return model;
	}

	/** BCP 47 tags, the drafting language first. */
	public List<String> languages() {
		return languages.get();
	}

	/** The parties in the order of the text; may be changed. */
	public List<PartyEntry> parties() {
		return parties;
	}

	/** The index of the party of that id; 0 if there is none. */
	public int indexOf(String id) {
		for (int i = 0; i < parties.size(); i++) {
			if (parties.get(i).id() != null && parties.get(i).id().equals(id)) {
				return i;
			}
		}
		return 0;
	}

	/** Marks the party that keeps the dossier; at most one does. */
	public void setOwn(PartyEntry party, boolean own) {
		parties.forEach(each -> each.setOwn(each == party && own));
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		Set<String> codes = new HashSet<>();
		String drafting = languages().isEmpty() ? "en" : languages().getFirst();
		for (PartyEntry party : parties) {
			if (!party.code().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,19}")) {
				return Optional.of("Give each party a code of letters and digits, for instance ARV.");
			}
			if (!codes.add(party.code())) {
				return Optional.of("Two parties have the code " + party.code() + "; change one of them.");
			}
			if (party.name(drafting, PartyEntry.Name.LONG).isEmpty()) {
				return Optional.of("Enter the long name of " + party.code() + " in " + Languages.name(drafting) + ".");
			}
		}
		return Optional.empty();
	}
}
