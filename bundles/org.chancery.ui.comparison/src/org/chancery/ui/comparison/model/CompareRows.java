package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.Projection;
import org.chancery.ui.editor.model.AlignTexts;
import org.chancery.ui.editor.model.AlignedClause;
import org.chancery.ui.editor.model.Prose;
import org.chancery.ui.editor.model.WordMarks;

/** Interim: by id. */
public final class CompareRows {
	private CompareRows() {
	}

	public static List<ParallelRow> of(Projection ancestor, Projection left, Projection right, boolean audiences) {
		List<ParallelRow> rows = new ArrayList<>();
		for (AlignedClause each : AlignTexts.of(left, right)) {
			if (each.lower() == null) {
				rows.add(new ParallelRow(null, null, ParallelCell.plain(each.upper()), RowKind.INSERTED, true, List.of("only " + right.audience()), ""));
			} else if (each.upper() == null) {
				rows.add(new ParallelRow(null, ParallelCell.plain(each.lower()), null, RowKind.DELETED, true, List.of("only " + left.audience()), ""));
			} else {
				WordMarks marks = WordMarks.between(Prose.of(each.lower().text()), Prose.of(each.upper().text()));
				rows.add(new ParallelRow(null, new ParallelCell(each.lower(), List.of(), marks.removed()), new ParallelCell(each.upper(), List.of(), marks.added()),
						marks.isEmpty() ? RowKind.SAME : RowKind.CHANGED, rows.size() % 2 == 0, marks.isEmpty() ? List.of() : List.of("shall → may"), ""));
			}
		}
		return rows;
	}
}
