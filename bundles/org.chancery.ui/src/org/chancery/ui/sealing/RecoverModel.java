package org.chancery.ui.sealing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.ui.wizards.NewDossierModel;

/** What is asked of people who recover a dossier with the shares of custodians. */
public final class RecoverModel {
	private static final int LARGEST_SHARE = 1 << 22;
	private final List<Path> shares = new ArrayList<>();
	private String dossier = "";
	private String folder = "";

	/** Sets the folder of the sealed dossier, as typed. */
	public void setDossier(String typed) {
		dossier = typed.strip();
	}

	/** Sets the folder for what is recovered, as typed. */
	public void setFolder(String typed) {
		folder = typed.strip();
	}

	/** Sets the files of the shares, as typed: one a line. */
	public void setShares(String typed) {
		shares.clear();
		typed.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Path::of).distinct().forEach(shares::add);
	}

	/** The shares, as they were added. */
	public List<Path> shares() {
		return List.copyOf(shares);
	}

	/** The dossier. To be called where {@link #problem()} finds none. */
	public Path from() {
		return Path.of(dossier);
	}

	/** Where to. To be called where {@link #problem()} finds none. */
	public Path to() {
		return Path.of(folder).normalize();
	}

	/** The bytes of the shares, by the names of their files. */
	public Map<String, byte[]> read() throws java.io.IOException {
		Map<String, byte[]> found = new LinkedHashMap<>();
		for (Path share : shares) {
			try (var in = Files.newInputStream(share)) {
				found.put(share.toString(), in.readNBytes(LARGEST_SHARE));
			}
		}
		return found;
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		Optional<String> place = CopyModel.sealedProblem(dossier, "the sealed dossier");
		if (place.isPresent()) {
			return place;
		}
		if (shares.size() < 2) {
			return Optional.of("Add the files of the custodians' shares, at least two.");
		}
		Optional<Path> missing = shares.stream().filter(share -> !Files.isRegularFile(share)).findFirst();
		if (missing.isPresent()) {
			return Optional.of("There is no such file: " + missing.get());
		}
		return NewDossierModel.folderProblem(folder);
	}
}
