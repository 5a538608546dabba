package org.chancery.word.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/** What must be known about the whole text before its first byte is written. */
final class DraftPlan {

	/** Levels of the table of contents that have a style. */
	static final int CONTENTS_LEVELS = 6;
	/** A text of one or two divisions needs no table of contents. */
	private static final int FEWEST_CONTENTS = 3;

	final Projection projection;
	/** Every clause, each before those inside it. */
	final List<PlannedClause> clauses = new ArrayList<>();
	final ListPlan lists;
	/** Kinds of divisions that the text has besides annexes, the outermost first. */
	final List<ClauseKind> divisions;
	/** The parts that opaque pieces need. */
	final OpaqueParts parts = new OpaqueParts();
	/** Whether there is a footnote. */
	boolean noted;
	/** Pages expected. */
	final int pages;
	private final Map<String, PlannedClause> byId = new HashMap<>();
	private final Map<PlannedClause, List<PlannedClause>> inside = new HashMap<>();

	DraftPlan(Projection projection) {
		this.projection = projection;
		inside.put(null, add(projection.clauses(), null));
		lists = new ListPlan(inside);
		clauses.forEach(clause -> mark(clause.clause.content()));
		LevelMarks.set(clauses);
		divisions = divisions();
		clauses.stream().filter(PlannedClause::division).forEach(clause -> clause.contentsLevel = level(clause.kind()));
		pages = new PageEstimate(this).pages();
	}

	/** The clauses inside a clause; at the top for null. */
	List<PlannedClause> inside(PlannedClause clause) {
		return inside.get(clause);
	}

	/** The clause of an id; null if the text has none. */
	PlannedClause find(String id) {
		return id == null ? null : byId.get(id);
	}

	/** The clauses of the table of contents; none if the text is too short for one. */
	List<PlannedClause> contents() {
		List<PlannedClause> entries = entries();
		return entries.size() < FEWEST_CONTENTS ? List.of() : entries;
	}

	private List<PlannedClause> entries() {
		return clauses.stream().filter(c -> c.contentsLevel > 0 && !(c.number().label() + c.heading()).isBlank()).toList();
	}

	private List<PlannedClause> add(List<ProjectedClause> siblings, PlannedClause parent) {
		var planned = new ArrayList<PlannedClause>(siblings.size());
		for (ProjectedClause clause : siblings) {
			var next = new PlannedClause(clause, parent, clauses.size() + 1);
			clauses.add(next);
			byId.put(clause.id(), next);
			planned.add(next);
			inside.put(next, clause.clauses().isEmpty() ? List.of() : add(clause.clauses(), next));
		}
		return planned;
	}

	private void mark(List<ProjectedInline> content) {
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Reference reference) {
				// Its fields may name the enclosing clauses too.
				for (PlannedClause at = find(reference.targetId()); at != null; at = at.parent) {
					at.target = true;
				}
			} else if (inline instanceof ProjectedInline.Bracket bracket) {
				bracket.options().forEach(option -> mark(option.content()));
			} else if (inline instanceof ProjectedInline.Note note) {
				noted = true;
				mark(note.content());
			} else if (inline instanceof ProjectedInline.Opaque opaque) {
				opaque.parts().forEach(parts::add);
			}
		}
	}

	/** The outline level of a kind of division, from 1; an annex is as high as the highest. */
	int level(ClauseKind kind) {
		return Math.max(1, divisions.indexOf(kind) + 1);
	}

	private List<ClauseKind> divisions() {
		return clauses.stream().filter(c -> c.division() && c.kind() != ClauseKind.ANNEX).map(PlannedClause::kind).distinct()
				.sorted().toList();
	}
}
