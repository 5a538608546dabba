package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedClause.Notice;
import org.chancery.model.text.ClauseKind;

/**
 * The rows of a unit. An article, a division and whatever has a heading has a row for the heading; a clause has a row
 * for its words unless it has none and something else of it is shown.
 */
public final class RowPlan {

	private final String lowerAudience;
	private final String upperAudience;

	/** @param lowerAudience name of the audience of the left column; @param upperAudience of the right column */
	public RowPlan(String lowerAudience, String upperAudience) {
		this.lowerAudience = lowerAudience;
		this.upperAudience = upperAudience;
	}

	/**
	 * The rows of a unit, in order.
	 *
	 * @param pinned a row that there is in any case if its clause is in the unit; null for none
	 */
	public List<Row> rows(Unit unit, Row.Key pinned) {
		List<Row> rows = new ArrayList<>();
		for (AlignedClause clause : unit.clauses()) {
			Part kept = pinned != null && pinned.clauseId().equals(clause.id()) ? pinned.part() : null;
			if (isHeaded(clause) || kept == Part.HEADING) {
				rows.add(row(clause, Part.HEADING));
			}
			if (hasWords(clause) || !hasInside(clause) || kept == Part.BODY) {
				rows.add(row(clause, Part.BODY));
			}
		}
		return rows;
	}

	/** The row that shows one part of a clause. */
	public Row row(AlignedClause clause, Part part) {
		ProjectedClause any = clause.any();
		boolean labelled = part == Part.HEADING || !isHeaded(clause);
		return new Row(any.id(), part, any.kind(), any.depth(), labelled ? label(clause.lower()) : "",
				labelled ? label(clause.upper()) : "", cell(clause.lower(), part, lowerAudience),
				cell(clause.upper(), part, upperAudience));
	}

	private static Cell cell(ProjectedClause clause, Part part, String audience) {
		if (clause == null) {
			return Cell.GAP;
		}
		Prose prose = part == Part.BODY ? Prose.of(clause.content())
				: Prose.of(clause.heading() == null ? "" : clause.heading());
		return new Cell(prose, clause.audience().equals(audience) ? Cell.Standing.OWN : Cell.Standing.INHERITED,
				clause.audience(), clause.notices().contains(Notice.STALE));
	}

	private static String label(ProjectedClause clause) {
		return clause == null ? "" : clause.number().label();
	}

	private static boolean isHeaded(AlignedClause clause) {
		ClauseKind kind = clause.any().kind();
		return kind == ClauseKind.ARTICLE || UnitPlan.isDivision(kind) || hasHeading(clause.lower())
				|| hasHeading(clause.upper());
	}

	private static boolean hasHeading(ProjectedClause clause) {
		return clause != null && clause.heading() != null;
	}

	private static boolean hasWords(AlignedClause clause) {
		return clause.lower() != null && !clause.lower().content().isEmpty()
				|| clause.upper() != null && !clause.upper().content().isEmpty();
	}

	private static boolean hasInside(AlignedClause clause) {
		return clause.lower() != null && !clause.lower().clauses().isEmpty()
				|| clause.upper() != null && !clause.upper().clauses().isEmpty();
	}
}
