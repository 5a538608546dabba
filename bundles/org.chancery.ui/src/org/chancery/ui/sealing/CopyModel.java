package org.chancery.ui.sealing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.ui.wizards.NewDossierModel;

/** A dossier and a copy of it: what is asked of a person who restores or repairs one. */
public final class CopyModel {
	private final boolean fresh;
	private String copy = "";
	private String dossier;

	/**
	 * @param dossier its folder, to begin with
	 * @param fresh   whether nothing lies there yet
	 */
	public CopyModel(String dossier, boolean fresh) {
		this.dossier = dossier;
		this.fresh = fresh;
	}

	/** The folder of the dossier as typed. */
	public String dossier() {
		return dossier;
	}

	/** Sets the folder of the dossier. */
	public void setDossier(String typed) {
		dossier = typed.strip();
	}

	/** Sets the folder of the copy. */
	public void setCopy(String typed) {
		copy = typed.strip();
	}

	/** The copy. To be called where {@link #problem()} finds none. */
	public Path from() {
		return Path.of(copy);
	}

	/** The dossier. To be called where {@link #problem()} finds none. */
	public Path place() {
		return Path.of(dossier).normalize();
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		Optional<String> line = sealedProblem(copy, "the copy");
		if (line.isPresent()) {
			return line;
		}
		Optional<String> there = fresh ? NewDossierModel.folderProblem(dossier) : folderProblem(dossier, "the dossier");
		if (there.isEmpty() && !fresh && from().normalize().equals(place())) {
			return Optional.of("The copy and the dossier are the same folder.");
		}
		return there;
	}

	/** What is wrong with the name of a folder that holds a sealed dossier. */
	static Optional<String> sealedProblem(String typed, String what) {
		Optional<String> line = folderProblem(typed, what);
		return line.isPresent() ? line
				: SealedSessions.sealedAt(Path.of(typed)) ? Optional.empty() : Optional.of("No sealed dossier lies in " + typed + ".");
	}

	private static Optional<String> folderProblem(String typed, String what) {
		try {
			return !typed.isEmpty() && Files.isDirectory(Path.of(typed)) ? Optional.empty() : Optional.of("Choose the folder of " + what + ".");
		} catch (InvalidPathException e) {
			return Optional.of("This is not the name of a folder.");
		}
	}
}
