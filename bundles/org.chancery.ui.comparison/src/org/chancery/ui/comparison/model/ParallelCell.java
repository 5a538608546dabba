package org.chancery.ui.comparison.model;

import java.util.List;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.ui.editor.model.WordMarks.Stretch;

/**
 * A clause on one side of a parallel text, with the words that the other side does not have.
 *
 * @param clause  as that side has it
 * @param heading stretches of its heading, in order
 * @param words   stretches of {@link ProjectedClause#text()}, in order
 */
public record ParallelCell(ProjectedClause clause, List<Stretch> heading, List<Stretch> words) {

	/** Both lists are copied. */
	public ParallelCell {
		heading = List.copyOf(heading);
		words = List.copyOf(words);
	}

	/** A clause without marks. */
	public static ParallelCell plain(ProjectedClause clause) {
		return clause == null ? null : new ParallelCell(clause, List.of(), List.of());
	}

	/** The heading; empty if there is none. */
	public String headingText() {
		return clause.heading() == null ? "" : clause.heading();
	}
}
