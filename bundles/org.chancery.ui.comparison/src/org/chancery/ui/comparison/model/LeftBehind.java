package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.core.projection.ProjectedClause;

/** Puts a row to where each moved clause stood in the left text, so that nobody looks for it in vain. */
final class LeftBehind {

	private static final int LONGEST = 90;

	private final Map<String, ClauseChange> moved = new HashMap<>();
	private final Map<String, Integer> rowOf = new HashMap<>();
	private final Map<Integer, List<ParallelRow>> behind = new HashMap<>();
	private int anchor = -1;

	private LeftBehind() {
	}

	static List<ParallelRow> in(TextComparison comparison, List<ParallelRow> rows) {
		var left = new LeftBehind();
		comparison.clauses().stream().map(ComparedClause::change).filter(each -> each.moved() && each.old() != null)
				.forEach(each -> left.moved.putIfAbsent(each.old().id(), each));
		if (left.moved.isEmpty()) {
			return rows;
		}
		for (int row = 0; row < rows.size(); row++) {
			if (rows.get(row).left() != null) {
				left.rowOf.put(rows.get(row).left().clause().id(), row);
			}
		}
		left.anchor = left.rowOf.getOrDefault(CompareRows.TITLE, -1);
		left.walk(comparison.old().clauses());
		return left.woven(rows);
	}

	/** What stands inside a moved clause went with it. */
	private void walk(List<ProjectedClause> clauses) {
		for (ProjectedClause each : clauses) {
			ClauseChange went = moved.get(each.id());
			if (went != null) {
				behind.computeIfAbsent(anchor, row -> new ArrayList<>()).add(row(went));
			} else {
				anchor = rowOf.getOrDefault(each.id(), anchor);
				walk(each.clauses());
			}
		}
	}

	private List<ParallelRow> woven(List<ParallelRow> rows) {
		List<ParallelRow> woven = new ArrayList<>(behind.getOrDefault(-1, List.of()));
		for (int row = 0; row < rows.size(); row++) {
			woven.add(rows.get(row));
			woven.addAll(behind.getOrDefault(row, List.of()));
		}
		return woven;
	}

	private static ParallelRow row(ClauseChange went) {
		String words = went.old().text().strip();
		String begin = words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
		ParallelCell cell = new ParallelCell(went.old(), begin, false, List.of(), List.of(), List.of());
		return new ParallelRow(null, cell, null, RowKind.LEFT_BEHIND, false, List.of(), "to " + went.now().number().citation(), false);
	}
}
