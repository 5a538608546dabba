package org.chancery.comparison;

import java.util.List;

import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.ProjectedClause;

/**
 * What became of a clause.
 *
 * @param old      the clause of the old text; null if it was inserted
 * @param now      the clause of the new text; null if it was deleted
 * @param kind     what became of it
 * @param moved    whether it stands at another place among the others now; not merely under another number, nor because
 *                 what it stands in moved
 * @param heading  from the old heading to the new one; none if neither has one
 * @param edits    from the old words of the clause, see {@link ProjectedClause#text}, to the new ones; of a split or joined
 *                 clause only the part that belongs here
 * @param notes    from the old footnotes to the new ones, a line each; none if neither has one
 * @param redirected the cross-references whose words stayed but which lead to another clause now
 */
public record ClauseChange(ProjectedClause old, ProjectedClause now, Kind kind, boolean moved, List<Edit> heading,
		List<Edit> edits, List<Edit> notes, List<Reason> redirected) {

	/** What became of a clause; {@link ClauseChange#moved} says besides whether a changed, split or joined one moved too. */
	public enum Kind {
		/** Nothing, or it was only renumbered, or the numbers it cites were. */
		SAME,
		/** Its words or its heading changed, or a cross-reference leads elsewhere. */
		CHANGED,
		/** It moved, with the same words. */
		MOVED,
		/** It is new. */
		INSERTED,
		/** It is gone. */
		DELETED,
		/** It became several, of which this is one; there is a change for each. */
		SPLIT,
		/** Several became this; there is a change for each. */
		JOINED;

		/** As it is written in files. */
		public String literal() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** Copies the lists. */
	public ClauseChange {
		heading = List.copyOf(heading);
		edits = List.copyOf(edits);
		notes = List.copyOf(notes);
		redirected = List.copyOf(redirected);
	}

	/** Whether words came or went, in the text, the heading or the notes, be it only numbers of clauses that are cited. */
	public boolean hasOtherWords() {
		return changes(edits) || changes(heading) || changes(notes);
	}

	/** Whether its number is another one now. */
	public boolean renumbered() {
		return old != null && now != null && !old.number().label().equals(now.number().label());
	}

	/** The clause as it is now, or as it was if it is gone. */
	public ProjectedClause clause() {
		return now == null ? old : now;
	}

	static boolean changes(List<Edit> edits) {
		return edits.stream().anyMatch(edit -> edit.kind() != Edit.Kind.KEPT);
	}
}
