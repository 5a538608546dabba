package org.chancery.ui.comparison.model;

import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.ui.editor.model.WordMarks.Stretch;

/**
 * A clause on one side of a parallel text, with the words that the other side does not have.
 *
 * @param clause    as that side has it
 * @param text      its words, or the part of them that belongs to this row if it was split or joined
 * @param continued whether it is a later part of a clause that begins in an earlier row
 * @param heading   stretches of its heading, in order
 * @param words     stretches of the text, in order
 * @param notes     stretches of its footnotes, joined by line feeds
 */
public record ParallelCell(ProjectedClause clause, String text, boolean continued, List<Stretch> heading, List<Stretch> words,
		List<Stretch> notes) {

	/** The lists are copied. */
	public ParallelCell {
		heading = List.copyOf(heading);
		words = List.copyOf(words);
		notes = List.copyOf(notes);
	}

	/** A clause without marks; null for none. */
	public static ParallelCell plain(ProjectedClause clause) {
		return clause == null ? null : new ParallelCell(clause, clause.text(), false, List.of(), List.of(), List.of());
	}

	/** The heading; empty if there is none, or an earlier row shows it. */
	public String headingText() {
		return clause.heading() == null || continued ? "" : clause.heading();
	}

	/** The number; empty if there is none, or an earlier row shows it. */
	public String label() {
		return continued ? "" : clause.number().label();
	}

	/** The footnotes, a line each. */
	public List<String> noteLines() {
		return continued ? List.of() : PlainText.notesOf(clause.content());
	}
}
