package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.text.ClauseKind;

/**
 * Divides a text into the units that are shown at a time. An article, a preamble and the final clauses are a unit each;
 * divisions join what follows them; what is longer than {@value #LIMIT} clauses is divided, so that showing a unit and
 * typing in it cost the same in every treaty.
 */
public final class UnitPlan {

	/** The most clauses that a unit may have. */
	public static final int LIMIT = 200;

	private final List<AlignedClause> text;
	private final List<Unit> units = new ArrayList<>();

	private UnitPlan(List<AlignedClause> text) {
		this.text = text;
	}

	/** The units of a text. */
	public static UnitPlan of(List<AlignedClause> text) {
		var plan = new UnitPlan(text);
		int start = 0;
		int main = -1;
		for (int i = 0; i < text.size(); i++) {
			AlignedClause each = text.get(i);
			if (i > start && (i - start >= LIMIT || plan.opens(each, start, i, main))) {
				plan.close(start, i);
				start = i;
				main = -1;
			}
			if (main < 0 && isWhole(each.any().kind())) {
				main = each.depth();
			}
		}
		if (start < text.size()) {
			plan.close(start, text.size());
		}
		return plan;
	}

	/** The units in order. */
	public List<Unit> units() {
		return units;
	}

	/** The index of the unit that holds a clause; -1 if none does. */
	public int indexOf(String clauseId) {
		return indexOf(clauseId, 0);
	}

	/** As before, and at once if the unit of an index holds it. */
	int indexOf(String clauseId, int likely) {
		if (likely < units.size() && units.get(likely).clause(clauseId) != null) {
			return likely;
		}
		for (int i = 0; i < units.size(); i++) {
			if (units.get(i).clause(clauseId) != null) {
				return i;
			}
		}
		return -1;
	}

	private boolean opens(AlignedClause next, int start, int end, int main) {
		ClauseKind kind = next.any().kind();
		if (kind == ClauseKind.SIGNATURE_BLOCK) {
			ClauseKind before = text.get(end - 1).any().kind();
			return before != ClauseKind.SIGNATURE_BLOCK && text.get(start).any().kind() != ClauseKind.TESTIMONIUM;
		}
		if (isDivision(kind) || isWhole(kind)) {
			return !text.subList(start, end).stream().map(AlignedClause::any).allMatch(UnitPlan::isBareDivision);
		}
		return main >= 0 && next.depth() <= main;
	}

	private void close(int start, int end) {
		List<AlignedClause> clauses = text.subList(start, end);
		AlignedClause named = clauses.getFirst();
		for (int i = 1; i < clauses.size() && isDivision(named.any().kind()); i++) {
			AlignedClause each = clauses.get(i);
			named = isDivision(each.any().kind()) || isWhole(each.any().kind()) ? each : named;
		}
		units.add(new Unit(named, clauses));
	}

	private static boolean isWhole(ClauseKind kind) {
		return kind == ClauseKind.ARTICLE || kind == ClauseKind.PREAMBLE || kind == ClauseKind.TESTIMONIUM;
	}

	private static boolean isBareDivision(ProjectedClause clause) {
		return isDivision(clause.kind()) && clause.content().isEmpty();
	}

	static boolean isDivision(ClauseKind kind) {
		return switch (kind) {
		case PART, TITLE, CHAPTER, SECTION, SUBSECTION, ANNEX -> true;
		default -> false;
		};
	}
}
