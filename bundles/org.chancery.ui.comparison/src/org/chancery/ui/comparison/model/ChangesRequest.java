package org.chancery.ui.comparison.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chancery.ui.jobs.WholeFile;

/** What is asked before the table of changes is exported: which changes, and where to. The ending says in which format. */
public final class ChangesRequest {

	private static final String CSV = ".csv";
	private static final String WORD = ".docx";

	private final List<ChangeLine> shown;
	private final List<ChangeLine> all;
	private final String readers;
	private boolean everything;
	private String file = "";

	/**
	 * @param shown   the changes that pass the filters of the table, in its order
	 * @param all     every change
	 * @param readers names of the audiences whose words are exported
	 */
	public ChangesRequest(List<ChangeLine> shown, List<ChangeLine> all, String readers) {
		this.shown = List.copyOf(shown);
		this.all = List.copyOf(all);
		this.readers = readers;
	}

	/** The changes that are to be exported. */
	public List<ChangeLine> changes() {
		return everything ? all : shown;
	}

	/** Whether the filters keep some changes back. */
	public boolean filtered() {
		return shown.size() < all.size();
	}

	/** Exports what the filters keep back too, or not. */
	public void setEverything(boolean wanted) {
		everything = wanted;
	}

	/** The file to be written, as typed. */
	public String file() {
		return file;
	}

	/** Sets the file to be written. */
	public void setFile(String typed) {
		file = typed.strip();
	}

	/** The file to be written, where there is no {@link #problem}. */
	public Path path() {
		return WholeFile.path(file);
	}

	/** Whether comma-separated values are wanted; a Word file otherwise. */
	public boolean csv() {
		return file.toLowerCase(Locale.ROOT).endsWith(CSV);
	}

	/** Who reads what goes into the file, and how much it is. */
	public String notice() {
		return (changes().size() == 1 ? "One change" : changes().size() + " changes") + (everything || !filtered() ? "" : " of " + all.size())
				+ ", with words that these read: " + readers + ". The file is not sealed.";
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (changes().isEmpty()) {
			return Optional.of("There are no changes to export.");
		}
		return WholeFile.problem(file, name -> name.endsWith(WORD) || name.endsWith(CSV) ? Optional.empty()
				: Optional.of("The name ends in .docx for Word, in .csv for a spreadsheet."));
	}
}
