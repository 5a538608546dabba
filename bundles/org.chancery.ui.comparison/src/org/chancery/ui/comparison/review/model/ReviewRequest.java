package org.chancery.ui.comparison.review.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chancery.ui.jobs.WholeFile;

/** What the wizard for reviews asks for: what was sent, what came back, and from whom. */
public final class ReviewRequest {

	private final List<String> audiences;
	private final List<String> parties;
	private boolean ownExport;
	private String audience;
	private String classification = "";
	private String sent = "";
	private String returned = "";
	private String party = "";

	/**
	 * @param audiences names of the audiences of the open dossier, the public one first; empty if none is open
	 * @param parties   codes of its parties
	 */
	public ReviewRequest(List<String> audiences, List<String> parties) {
		this.audiences = List.copyOf(audiences);
		this.parties = List.copyOf(parties);
		audience = audiences.isEmpty() ? "" : audiences.getFirst();
		ownExport = !audiences.isEmpty();
	}

	/** Audiences whose text may have been exported. */
	public List<String> audiences() {
		return audiences;
	}

	/** Parties that may have returned it. */
	public List<String> parties() {
		return parties;
	}

	/** Whether the draft that was sent is one that the open dossier exported, found by its content. */
	public boolean ownExport() {
		return ownExport;
	}

	/** Chooses between the dossier's own export and a file. */
	public void setOwnExport(boolean own) {
		ownExport = own && !audiences.isEmpty();
	}

	/** Whose text was exported. */
	public String audience() {
		return audience;
	}

	/** Sets whose text was exported. */
	public void setAudience(String audience) {
		this.audience = audience;
	}

	/** The line in the header of every page with which it was exported. */
	public String classification() {
		return classification;
	}

	/** Sets the line in the header of every page. */
	public void setClassification(String classification) {
		this.classification = classification.strip();
	}

	/** The file that was sent, as typed. */
	public String sent() {
		return sent;
	}

	/** Sets the file that was sent. */
	public void setSent(String sent) {
		this.sent = sent.strip();
	}

	/** The file that came back, as typed. */
	public String returned() {
		return returned;
	}

	/** Sets the file that came back. */
	public void setReturned(String returned) {
		this.returned = returned.strip();
	}

	/** Who returned it: a code, or a name. */
	public String party() {
		return party.isEmpty() ? "Other side" : party;
	}

	/** Sets who returned it. */
	public void setParty(String party) {
		this.party = party.strip();
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (!ownExport) {
			Optional<String> problem = WholeFile.readingProblem(sent, "the file that was sent");
			if (problem.isPresent()) {
				return problem;
			}
		}
		Optional<String> problem = WholeFile.readingProblem(returned, "the file that came back");
		if (problem.isPresent()) {
			return problem;
		}
		if (!ownExport && Path.of(sent).toAbsolutePath().normalize().equals(Path.of(returned).toAbsolutePath().normalize())) {
			return Optional.of("The file that was sent and the file that came back are the same file.");
		}
		return party.chars().anyMatch(Character::isISOControl) || party.length() > 80
				? Optional.of("The name of the party must be one line of at most 80 characters.")
				: Optional.empty();
	}
}
