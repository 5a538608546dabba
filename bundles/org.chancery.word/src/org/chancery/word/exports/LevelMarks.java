package org.chancery.word.exports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.chancery.model.text.ClauseKind;
import org.chancery.word.DraftStyles;

/** Reads along as an importer will by {@link DraftStyles}, and marks the clauses that it would put elsewhere. */
final class LevelMarks {

	private LevelMarks() {
	}

	/** @param clauses every clause, each before those inside it */
	static void set(List<PlannedClause> clauses) {
		Deque<PlannedClause> open = new ArrayDeque<>();
		for (PlannedClause clause : clauses) {
			int reach = DraftStyles.reach(clause.opening());
			while (!open.isEmpty() && DraftStyles.rank(open.peek().opening()) >= reach) {
				open.pop();
			}
			boolean opensPreamble = open.isEmpty() && clause.kind() == ClauseKind.RECITAL;
			boolean silentParent = clause.parent != null && clause.parent.silent() && opensPreamble;
			if (!silentParent && (open.peek() != clause.parent || opensPreamble)) {
				clause.levelMark = level(clause);
			}
			open.clear();
			for (PlannedClause at = clause; at != null; at = at.parent) {
				open.addLast(at);
			}
			if (clause.silent()) {
				open.clear();
			}
		}
	}

	private static int level(PlannedClause clause) {
		int level = 0;
		for (PlannedClause outer = clause.parent; outer != null; outer = outer.parent) {
			level++;
		}
		return level;
	}
}
