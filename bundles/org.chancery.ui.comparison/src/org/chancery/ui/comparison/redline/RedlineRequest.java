package org.chancery.ui.comparison.redline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chancery.core.exchange.RedlineOptions;
import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.chancery.ui.jobs.WholeFile;

/** What the wizard for redlines asks for: the old text, the new one, in whose name, and where to. */
public final class RedlineRequest {

	private final CompareTextsModel texts;
	private String author = RedlineOptions.AUTHOR;
	private String file = "";

	/** @param audiences names of the audiences of the open dossier, the public one first; empty if none is open */
	public RedlineRequest(List<String> audiences) {
		this(new CompareTextsModel(audiences));
	}

	/** @param texts what can be chosen */
	public RedlineRequest(CompareTextsModel texts) {
		this.texts = texts;
		List<String> audiences = texts.audiences();
		if (!audiences.isEmpty()) {
			texts.choose(ParallelColumn.LEFT, new TextChoice(TextOrigin.OPEN, audiences.getFirst(), ""));
		}
		if (audiences.size() > 1) {
			texts.choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.OPEN, audiences.getLast(), ""));
		}
	}

	/** The two texts: the old one on the left, the new one on the right. */
	public CompareTextsModel texts() {
		return texts;
	}

	/** The old text. */
	public TextChoice old() {
		return texts.choice(ParallelColumn.LEFT);
	}

	/** The new text. */
	public TextChoice now() {
		return texts.choice(ParallelColumn.RIGHT);
	}

	/** In whose name the changes stand. */
	public String author() {
		return author;
	}

	/** Sets in whose name the changes stand. */
	public void setAuthor(String author) {
		this.author = author.strip();
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

	/** Whether more than public words go into the file, as far as is known. */
	public boolean cautious() {
		return cautious(old()) || cautious(now());
	}

	/** Who reads what goes into the file. */
	public String notice() {
		String words = name(old()).equals(name(now())) ? name(old()) : name(old()) + " and " + name(now());
		return (cautious() ? "Caution: the redline" : "The redline") + " holds all words of both texts: " + words
				+ ". Rejecting its changes shows the old text.";
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (!texts.problem().isEmpty()) {
			return Optional.of(texts.problem());
		}
		if (isUnknown(old()) || isUnknown(now())) {
			return Optional.of("Choose one of the audiences of the open dossier: " + String.join(", ", texts.audiences()) + ".");
		}
		if (author.isEmpty() || author.chars().anyMatch(Character::isISOControl) || author.length() > 80) {
			return Optional.of("Name in whose name the changes stand, in one line of at most 80 characters.");
		}
		Optional<String> problem = WholeFile.problem(file);
		return problem.isPresent() || !(isSame(old()) || isSame(now())) ? problem
				: Optional.of("This file is one of the two texts; choose another one for the redline.");
	}

	private boolean isUnknown(TextChoice choice) {
		return choice.origin().ofOpenDossier() && !texts.audiences().contains(choice.audience().strip());
	}

	private boolean isSame(TextChoice choice) {
		return choice.origin() == TextOrigin.WORD && choice.place().toAbsolutePath().normalize().equals(path());
	}

	private static boolean cautious(TextChoice choice) {
		return choice.origin() != TextOrigin.WORD && !"public".equals(choice.audience().strip());
	}

	private static String name(TextChoice choice) {
		return choice.origin() == TextOrigin.WORD ? "what the Word file holds" : "what “" + choice.audience().strip() + "” reads";
	}
}
