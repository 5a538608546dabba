package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.ComparedClause;
import org.chancery.core.projection.Projection;

/** Adds to the rows of two texts what both come from, and which of the two went away from that. */
final class ThreeWayRows {

	private final Projection ancestor;
	private final Map<String, ClauseChange> left;
	private final Map<String, ClauseChange> right;

	private ThreeWayRows(Projection ancestor, Map<String, ClauseChange> left, Map<String, ClauseChange> right) {
		this.ancestor = ancestor;
		this.left = left;
		this.right = right;
	}

	static List<ParallelRow> of(Projection ancestor, Projection left, Projection right, List<ParallelRow> rows) {
		var three = new ThreeWayRows(ancestor, changes(ancestor, left), changes(ancestor, right));
		return rows.stream().map(three::row).toList();
	}

	private static Map<String, ClauseChange> changes(Projection ancestor, Projection text) {
		Map<String, ClauseChange> changes = new HashMap<>();
		for (ComparedClause each : new CompareTexts(ancestor, text).perform().clauses()) {
			if (each.change().now() != null) {
				changes.putIfAbsent(each.change().now().id(), each.change());
			}
		}
		return changes;
	}

	private ParallelRow row(ParallelRow row) {
		if (row.isTitle()) {
			boolean byLeft = !isTitled(row.left());
			boolean byRight = !isTitled(row.right());
			return row.with(CompareRows.title(ancestor, List.of()), row.isChange() ? List.of(who(byLeft, byRight)) : List.of());
		}
		ClauseChange ours = row.left() == null ? null : left.get(row.left().clause().id());
		ClauseChange theirs = row.right() == null ? null : right.get(row.right().clause().id());
		ClauseChange any = ours != null && ours.old() != null ? ours : theirs;
		ParallelCell origin = any == null ? null : ParallelCell.plain(any.old());
		if (!row.isChange() || row.kind() == RowKind.LEFT_BEHIND) {
			return row.with(origin, row.reasons());
		}
		List<String> reasons = new ArrayList<>();
		reasons.add(who(row, ours, theirs, origin != null));
		reasons.addAll(row.reasons());
		return row.with(origin, reasons);
	}

	private static String who(ParallelRow row, ClauseChange ours, ClauseChange theirs, boolean known) {
		boolean byLeft = row.left() == null ? known : differs(ours);
		boolean byRight = row.right() == null ? known : differs(theirs);
		return who(byLeft, byRight);
	}

	private boolean isTitled(ParallelCell cell) {
		return (cell == null ? "" : cell.headingText()).equals(ancestor.title());
	}

	private static String who(boolean byLeft, boolean byRight) {
		return byLeft && byRight ? "⚡ both sides changed it" : byLeft ? "changed on the left" : "changed on the right";
	}

	private static boolean differs(ClauseChange change) {
		return change == null || change.kind() != ClauseChange.Kind.SAME;
	}
}
