package org.chancery.ui.sealing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.ui.wizards.NewDossierModel;

/** What is asked of a person who gives the keys of an audience to custodians. */
public final class SplitModel {
	private static final int MOST = 100;
	private final List<String> audiences;
	private String audience;
	private int needed = 3;
	private int total = 5;
	private String folder = "";

	/** @param audiences those that can be chosen, from public up */
	public SplitModel(List<String> audiences) {
		this.audiences = audiences;
		audience = audiences.getLast();
	}

	/** The audiences that can be chosen. */
	public List<String> audiences() {
		return audiences;
	}

	/** The audience whose keys are split, with those of all that it reads. */
	public String audience() {
		return audience;
	}

	/** Sets the audience. */
	public void setAudience(String audience) {
		this.audience = audience;
	}

	/** So many shares recover the keys. */
	public int needed() {
		return needed;
	}

	/** Sets how many recover the keys. */
	public void setNeeded(int needed) {
		this.needed = needed;
	}

	/** So many shares are made. */
	public int total() {
		return total;
	}

	/** Sets how many are made. */
	public void setTotal(int total) {
		this.total = total;
	}

	/** Sets the folder for the shares, as typed. */
	public void setFolder(String typed) {
		folder = typed.strip();
	}

	/** The folder as a path. To be called where {@link #problem()} finds none. */
	public Path path() {
		return Path.of(folder).normalize();
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (needed < 2) {
			return Optional.of("At least two custodians must be needed; one alone could open everything otherwise.");
		}
		if (total < needed || total > MOST) {
			return Optional.of(total < needed ? "There are fewer shares than are needed." : "There can be at most " + MOST + " shares.");
		}
		return NewDossierModel.folderProblem(folder).map(line -> line.replace("dossier", "shares"));
	}

	/** What is said when the shares lie there. */
	public String report() {
		return total + " shares lie in " + path() + ".\n\nAny " + needed + " of them open what " + audience
				+ " reads and was sealed until now; fewer tell nothing. Give each to one custodian, on a medium of its own, and delete it here. "
				+ "Split again when members have changed: later keys are not among these.";
	}
}
