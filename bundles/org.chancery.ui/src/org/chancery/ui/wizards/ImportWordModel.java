package org.chancery.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.chancery.core.dossier.OpenDossier;

/** What the wizard for importing a treaty from Word asks for. */
public final class ImportWordModel {

	/** Where the imported text goes. */
	public enum Target {
		NEW_DOSSIER, OPEN_DOSSIER
	}

	private final boolean intoOpenDossier;
	private String file = "";
	private String folder = "";
	private String audience = "delegation";
	private String language;
	private Target target;
	private boolean sealed;
	private boolean folderTyped;

	/** @param intoOpenDossier whether the dossier that is open has no clauses yet, so that it can take the text */
	public ImportWordModel(boolean intoOpenDossier) {
		this.intoOpenDossier = intoOpenDossier;
		target = intoOpenDossier ? Target.OPEN_DOSSIER : Target.NEW_DOSSIER;
	}

	/** Whether the open dossier can take the text. */
	public boolean intoOpenDossier() {
		return intoOpenDossier;
	}

	/** The file as typed. */
	public String file() {
		return file;
	}

	/** Sets the file, and a folder that fits it as long as nobody typed one. */
	public void setFile(String typed, Path parent) {
		file = typed.strip();
		if (!folderTyped) {
			folder = file.isEmpty() ? "" : NewDossierModel.suggestedFolder(parent, baseName()).toString();
		}
	}

	/** BCP 47 tag; null to find out. */
	public String language() {
		return language;
	}

	/** Sets the language; null to find out. */
	public void setLanguage(String language) {
		this.language = language;
	}

	/** Where the text goes. */
	public Target target() {
		return target;
	}

	/** Sets where the text goes. */
	public void setTarget(Target target) {
		this.target = target;
	}

	/** The folder of the new dossier as typed or suggested. */
	public String folder() {
		return folder;
	}

	/** Sets the folder of the new dossier. */
	public void setFolder(String folder) {
		this.folder = folder.strip();
		folderTyped = true;
	}

	/** The audience above public that a new dossier gets; empty for none. */
	public String audience() {
		return audience;
	}

	/** Sets the audience above public that a new dossier gets. */
	public void setAudience(String audience) {
		this.audience = audience.strip();
	}

	/** Whether a new dossier is to be sealed. */
	public boolean sealed() {
		return sealed;
	}

	/** Sets whether a new dossier is to be sealed. */
	public void setSealed(boolean sealed) {
		this.sealed = sealed;
	}

	/** The file as a path. To be called where {@link #problem()} finds none. */
	public Path filePath() {
		return Path.of(file).toAbsolutePath().normalize();
	}

	/** The folder as a path. To be called where {@link #problem()} finds none. */
	public Path folderPath() {
		return Path.of(folder).toAbsolutePath().normalize();
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		return fileProblem().or(() -> target == Target.OPEN_DOSSIER ? Optional.empty()
				: NewFolder.problem(folder, "dossier").or(this::audienceProblem));
	}

	private Optional<String> audienceProblem() {
		return OpenDossier.PUBLIC.equals(audience)
				? Optional.of("Every dossier has the audience public already; enter another name, or none.")
				: Optional.empty();
	}

	private Optional<String> fileProblem() {
		if (file.isEmpty()) {
			return Optional.of("Choose the Word file of the treaty.");
		}
		try {
			Path path = Path.of(file);
			if (!Files.isRegularFile(path)) {
				return Optional.of("There is no such file.");
			}
			if (!Files.isReadable(path)) {
				return Optional.of("The file cannot be read.");
			}
		} catch (InvalidPathException e) {
			return Optional.of("This is not the name of a file.");
		}
		return file.toLowerCase(Locale.ROOT).endsWith(".doc")
				? Optional.of("This is a file of an old Word; save it as .docx in Word first.")
				: Optional.empty();
	}

	private String baseName() {
		String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}
}
