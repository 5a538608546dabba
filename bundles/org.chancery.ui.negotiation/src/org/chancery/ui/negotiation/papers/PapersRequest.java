package org.chancery.ui.negotiation.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.ui.jobs.WholeFile;

/**
 * What the wizard for working papers asks for. It begins with the public audience: a paper for other eyes is never what
 * happens by not choosing.
 */
public final class PapersRequest {

	private final List<String> audiences;
	private final List<String> languages;
	private PaperKind kind = PaperKind.ROLLING;
	private String audience = OpenDossier.PUBLIC;
	private String language;
	private String file = "";

	/**
	 * @param audiences names of the open audiences, the public one first
	 * @param languages BCP 47 tags, the drafting language first
	 */
	public PapersRequest(List<String> audiences, List<String> languages) {
		this.audiences = List.copyOf(audiences);
		this.languages = List.copyOf(languages);
		language = languages.isEmpty() ? "en" : languages.getFirst();
	}

	/** Names of the audiences to choose from. */
	public List<String> audiences() {
		return audiences;
	}

	/** Languages to choose from. */
	public List<String> languages() {
		return languages;
	}

	/** Which paper. */
	public PaperKind kind() {
		return kind;
	}

	/** Sets which paper. */
	public void setKind(PaperKind kind) {
		this.kind = kind;
	}

	/** Name of the audience for which it is made. */
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

	/** The file to be written, as typed. */
	public String file() {
		return file;
	}

	/** Sets the file to be written. */
	public void setFile(String file) {
		this.file = file.strip();
	}

	/** The file to be written, where there is no {@link #problem}. */
	public Path path() {
		return WholeFile.path(file);
	}

	/** Whether the paper holds more than what is public. */
	public boolean cautious() {
		return !OpenDossier.PUBLIC.equals(audience);
	}

	/** Who reads what the paper holds. */
	public String notice() {
		return cautious() ? "Caution: the paper holds the text and the positions that “" + audience + "” reads, and says so on every page."
				: "The paper holds the public text and public positions; it says on every page that it is for the audience public.";
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		return audiences.contains(audience) ? WholeFile.problem(file) : Optional.of("Choose the audience for which the paper is made.");
	}
}
