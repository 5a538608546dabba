package org.chancery.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the wizard for a new dossier asks for, page by page. */
public final class NewDossierModel {
	private final List<String> languages = new ArrayList<>(List.of("en"));
	private final PartiesModel parties = new PartiesModel(this::languages);
	private final List<AudienceEntry> audiences = new ArrayList<>(List.of(new AudienceEntry("delegation", List.of())));
	private String title = "";
	private String folder = "";
	private boolean sealed;

	/** The title of the treaty in its drafting language. */
	public String title() {
		return title;
	}

	/** Sets the title. */
	public void setTitle(String title) {
		this.title = title.strip();
	}

	/** BCP 47 tags, the drafting language first. */
	public List<String> languages() {
		return List.copyOf(languages);
	}

	/** Adds or takes away a language; the others keep their order. */
	public void setLanguage(String tag, boolean wanted) {
		if (wanted && !languages.contains(tag)) {
			languages.add(tag);
		} else if (!wanted) {
			languages.remove(tag);
		}
	}

	/** Makes a language the drafting language. */
	public void draftIn(String tag) {
		languages.remove(tag);
		languages.addFirst(tag);
	}

	/** The parties in the order of the text; may be changed. */
	public List<PartyEntry> parties() {
		return parties.parties();
	}

	/** The parties with what is asked of them. */
	PartiesModel partiesModel() {
		return parties;
	}

	/** Marks the party that keeps the dossier; at most one does. */
	public void setOwn(PartyEntry party, boolean own) {
		parties.setOwn(party, own);
	}

	/** The audiences above public, each after those that it reads; may be changed. */
	public List<AudienceEntry> audiences() {
		return audiences;
	}

	/** Where the dossier is to lie, as typed. */
	public String folder() {
		return folder;
	}

	/** Sets where the dossier is to lie. */
	public void setFolder(String folder) {
		this.folder = folder.strip();
	}

	/** Whether the dossier is to be sealed. */
	public boolean sealed() {
		return sealed;
	}

	/** Sets whether the dossier is to be sealed. */
	public void setSealed(boolean sealed) {
		this.sealed = sealed;
	}

	/** The folder as a path. To be called where {@link #problem()} finds none. */
	public Path path() {
		return Path.of(folder).toAbsolutePath().normalize();
	}

	/** What is wrong on the first page that has a fault: one line, or none. */
	public Optional<String> problem() {
		return textProblem().or(this::partyProblem).or(this::audienceProblem);
	}

	/** What is wrong with title, languages or location. */
	public Optional<String> textProblem() {
		if (title.isEmpty()) {
			return Optional.of("Enter the title of the treaty.");
		}
		if (languages.isEmpty()) {
			return Optional.of("Choose at least one language.");
		}
		return NewFolder.problem(folder, "dossier");
	}

	/** What is wrong with a folder for a new dossier. */
	public static Optional<String> folderProblem(String typed) {
		return NewFolder.problem(typed.strip(), "dossier");
	}

	/** What is wrong with the parties. */
	public Optional<String> partyProblem() {
		return parties.problem();
	}

	/** What is wrong with the audiences. */
	public Optional<String> audienceProblem() {
		Set<String> known = new HashSet<>(Set.of("public"));
		for (AudienceEntry audience : audiences) {
			if (audience.name().isEmpty()) {
				return Optional.of("Give each audience a name.");
			}
			for (String read : audience.reads()) {
				if (!known.contains(read)) {
					return Optional.of("The audience " + audience.name() + " reads " + read + ", which is not listed above it.");
				}
			}
			if (!known.add(audience.name())) {
				return Optional.of("Two audiences have the name " + audience.name() + "; change one of them.");
			}
		}
		return Optional.empty();
	}

	/** A folder for this title beneath another, of letters that every file system takes. */
	public static Path suggestedFolder(Path parent, String title) {
		String name = title.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		String base = name.isEmpty() ? "dossier" : name.substring(0, Math.min(name.length(), 40));
		Path folder = parent.resolve(base);
		for (int i = 2; Files.exists(folder); i++) {
			folder = parent.resolve(base + "-" + i);
		}
		return folder;
	}
}
