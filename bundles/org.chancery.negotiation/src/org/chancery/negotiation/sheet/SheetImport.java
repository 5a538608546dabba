package org.chancery.negotiation.sheet;

import java.util.List;

/**
 * What came of a table.
 *
 * @param problems why it was refused; if there are any, nothing in the dossier has changed
 * @param remarks  what a person should know, one line each
 * @param added    how many records are new
 * @param changed  how many changed
 * @param same     how many stayed as they were
 */
public record SheetImport(List<SheetProblem> problems, List<String> remarks, int added, int changed, int same) {

	static SheetImport refused(List<SheetProblem> problems, List<String> remarks) {
		return new SheetImport(List.copyOf(problems), List.copyOf(remarks), 0, 0, 0);
	}

	/** Whether the table was refused. */
	public boolean isRefused() {
		return !problems.isEmpty();
	}
}
