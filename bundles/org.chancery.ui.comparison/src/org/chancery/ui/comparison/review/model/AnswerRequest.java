package org.chancery.ui.comparison.review.model;

import java.nio.file.Path;
import java.util.Optional;

import org.chancery.core.exchange.RedlineOptions;
import org.chancery.ui.jobs.WholeFile;

/** What is asked for before an answer to a counter-draft is written. */
public final class AnswerRequest {

	private final ReviewModel review;
	private String author = RedlineOptions.AUTHOR;
	private String party;
	private String file = "";

	/** An answer to what is reviewed. */
	public AnswerRequest(ReviewModel review) {
		this.review = review;
		party = review.reviewed().party();
	}

	/** In whose name our changes stand. */
	public String author() {
		return author;
	}

	/** Sets in whose name our changes stand. */
	public void setAuthor(String author) {
		this.author = author.strip();
	}

	/** In whose name words stand in brackets. */
	public String party() {
		return party;
	}

	/** Sets in whose name words stand in brackets. */
	public void setParty(String party) {
		this.party = party.strip();
	}

	/** The file to be written, as typed. */
	public String file() {
		return file;
	}

	/** Sets the file to be written. */
	public void setFile(String file) {
		this.file = file.strip();
	}

	/** Who will be able to read what. */
	public String notice() {
		long undecided = review.decisions().count(null);
		String open = undecided == 0 ? "" : undecided == 1 ? " One change is undecided and will be refused." : " " + undecided
				+ " changes are undecided and will be refused.";
		return "The answer holds the text that “" + review.reviewed().text().audience() + "” reads, as it was sent, and what came back: "
				+ review.decisions().summary() + "." + open;
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (author.isEmpty() || author.chars().anyMatch(Character::isISOControl) || author.length() > 80) {
			return Optional.of("Name in whose name our changes stand, in one line of at most 80 characters.");
		}
		if (party.isEmpty() || party.chars().anyMatch(Character::isISOControl) || party.length() > 80) {
			return Optional.of("Name the party whose words stand in brackets, in one line of at most 80 characters.");
		}
		return WholeFile.problem(file);
	}

	/** The file to be written, where there is no {@link #problem}. */
	public Path path() {
		return WholeFile.path(file);
	}
}
