package org.chancery.ui.comparison.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.chancery.model.text.ClauseKind;

/** Finds the changed rows of a text with the headings that lead to them, so that each can be placed at a glance. */
final class ChangedRows {

	private ChangedRows() {
	}

	static List<ParallelRow> of(List<ParallelRow> all, ChangeFilter filter) {
		List<ParallelRow> found = new ArrayList<>();
		Deque<ParallelRow> headings = new ArrayDeque<>();
		for (ParallelRow row : all) {
			while (!headings.isEmpty() && rank(headings.getLast()) >= rank(row)) {
				headings.removeLast();
			}
			if (filter.shows(row) && row.kind() != RowKind.LEFT_BEHIND) {
				found.addAll(headings);
				headings.clear();
				found.add(row);
			} else if (leads(row)) {
				headings.addLast(row);
			}
		}
		return found;
	}

	/** Headings that were put before an earlier change are not repeated, as they are taken out then. */
	private static boolean leads(ParallelRow row) {
		return row.kind() != RowKind.LEFT_BEHIND && !row.isTitle() && rank(row) <= ClauseKind.ARTICLE.ordinal();
	}

	private static int rank(ParallelRow row) {
		return switch (row.any().kind()) {
		case ANNEX, PREAMBLE -> ClauseKind.PART.ordinal();
		case RECITAL -> ClauseKind.PARAGRAPH.ordinal();
		case PART, TITLE, CHAPTER, SECTION, SUBSECTION, ARTICLE, PARAGRAPH, SUBPARAGRAPH, TESTIMONIUM, SIGNATURE_BLOCK ->
			row.any().kind().ordinal();
		};
	}
}
