package org.chancery.ui.wizards;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;

/**
 * What the wizard for ratification drafts asks for. It begins with the public audience: a draft for other eyes is never
 * what happens by not choosing.
 */
public final class ExportDraftsModel {
	private final List<String> audiences;
	private final List<String> languages;
	private final List<String> parties;
	private final Set<String> chosenParties;
	private final Map<String, String> names = new HashMap<>();
	private String audience = OpenDossier.PUBLIC;
	private String language;
	private String classification = "";
	private String folder = "";

	/**
	 * @param audiences names of the open audiences, the public one first
	 * @param languages BCP 47 tags, the drafting language first
	 * @param parties   codes of the parties
	 */
	public ExportDraftsModel(List<String> audiences, List<String> languages, List<String> parties) {
		this.audiences = List.copyOf(audiences);
		this.languages = List.copyOf(languages);
		this.parties = List.copyOf(parties);
		chosenParties = new LinkedHashSet<>(parties);
		language = languages.isEmpty() ? "en" : languages.getFirst();
	}

	/** The choices that a dossier allows. */
	public static ExportDraftsModel of(OpenDossier dossier) {
		ExportDraftsModel model = new ExportDraftsModel(dossier.audiences().stream().map(Audience::getName).toList(),
				dossier.dossier().getText().getLanguages(),
				dossier.dossier().getParties().stream().map(Party::getCode).toList());
		for (Party party : dossier.dossier().getParties()) {
			party.getNames().stream().map(PartyName::getShortName).filter(name -> name != null && !name.isBlank()).findFirst()
					.ifPresent(name -> model.names.put(party.getCode(), name));
		}
		return model;
	}

	/** Names of the audiences to choose from. */
	public List<String> audiences() {
		return audiences;
	}

	/** Languages to choose from. */
	public List<String> languages() {
		return languages;
	}

	/** Codes of the parties to choose from. */
	public List<String> parties() {
		return parties;
	}

	/** What a person reads for the code of a party: Arvenia (ARV). */
	public String partyName(String code) {
		return names.containsKey(code) ? names.get(code) + " (" + code + ")" : code;
	}

	/** Name of the audience whose text is written. */
	public String audience() {
		return audience;
	}

	/** Sets the audience. */
	public void setAudience(String audience) {
		this.audience = audience;
	}

	/** BCP 47 tag of the language. */
	public String language() {
		return language;
	}

	/** Sets the language. */
	public void setLanguage(String language) {
		this.language = language;
	}

	/** Codes of the parties that each get a draft in which they are named first, in the order of the text. */
	public List<String> chosenParties() {
		return parties.stream().filter(chosenParties::contains).toList();
	}

	/** Whether a party gets a draft. */
	public void choose(String party, boolean chosen) {
		if (chosen) {
			chosenParties.add(party);
		} else {
			chosenParties.remove(party);
		}
	}

	/** The line in the header of every page; empty for none. */
	public String classification() {
		return classification;
	}

	/** Sets the line in the header of every page. */
	public void setClassification(String classification) {
		this.classification = classification.strip();
	}

	/** The output folder as typed. */
	public String folder() {
		return folder;
	}

	/** Sets the output folder. */
	public void setFolder(String folder) {
		this.folder = folder.strip();
	}

	/** The output folder. To be called where {@link #problem()} finds none. */
	public Path path() {
		return Path.of(folder).toAbsolutePath().normalize();
	}

	/** Whether the drafts hold more than the public text. */
	public boolean cautious() {
		return !OpenDossier.PUBLIC.equals(audience);
	}

	/** What a person should know before anything is written. */
	public String notice() {
		return cautious() ? "Caution: the drafts hold the text that “" + audience + "” sees, with its private wordings."
				: "The drafts hold the public text; no private word is in them.";
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (!audiences.contains(audience)) {
			return Optional.of("Choose the audience whose text is written.");
		}
		if (chosenParties().isEmpty() && !parties.isEmpty()) {
			return Optional.of("Choose at least one party.");
		}
		if (classification.chars().anyMatch(Character::isISOControl) || classification.length() > 120) {
			return Optional.of("The classification line must be one line of at most 120 characters.");
		}
		return NewFolder.placeProblem(folder, "drafts");
	}
}
