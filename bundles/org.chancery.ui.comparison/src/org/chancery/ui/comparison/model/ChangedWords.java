package org.chancery.ui.comparison.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.ui.editor.model.WordMarks.Stretch;

/** The words of a side that the other does not have: of a clause without counterpart all, with those inside it. */
final class ChangedWords {

	private ChangedWords() {
	}

	static String of(ParallelCell cell, boolean whole) {
		if (cell == null) {
			return "";
		}
		if (whole) {
			return Stream.concat(Stream.of(cell.headingText(), cell.text()), cell.clause().clauses().stream().map(ChangedWords::all))
					.filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
		}
		return Stream.of(words(cell.headingText(), cell.heading()), words(cell.text(), cell.words()),
				words(String.join("\n", cell.noteLines()), cell.notes())).filter(each -> !each.isEmpty()).collect(Collectors.joining(" … "));
	}

	private static String words(String text, List<Stretch> marks) {
		return marks.stream().map(each -> text.substring(each.start(), each.end()).strip()).collect(Collectors.joining(" … "));
	}

	private static String all(ProjectedClause clause) {
		return Stream.concat(Stream.of(clause.number().label(), clause.heading() == null ? "" : clause.heading(), clause.text()),
				clause.clauses().stream().map(ChangedWords::all)).filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
	}
}
