package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.text.ClauseKind;

/** Tells of each row in which chapter, part or annex it stands: the nearest division around it above sections. */
public final class Chapters {

	private Chapters() {
	}

	/** The divisions of rows, in the order of the rows; empty where a row stands in none. */
	public static List<String> of(List<ParallelRow> rows) {
		List<String> chapters = new ArrayList<>(rows.size());
		String current = "";
		for (ParallelRow row : rows) {
			ProjectedClause clause = row.any();
			if (row.kind() != RowKind.LEFT_BEHIND && !row.isTitle() && begins(clause.kind())) {
				current = name(clause);
			}
			chapters.add(row.isTitle() ? "" : current);
		}
		return chapters;
	}

	private static boolean begins(ClauseKind kind) {
		return switch (kind) {
		case PREAMBLE, PART, TITLE, CHAPTER, ANNEX, TESTIMONIUM -> true;
		case RECITAL, SECTION, SUBSECTION, ARTICLE, PARAGRAPH, SUBPARAGRAPH, SIGNATURE_BLOCK -> false;
		};
	}

	/** What a division is called: its number and its heading. */
	static String name(ProjectedClause clause) {
		String heading = clause.heading() == null ? "" : clause.heading();
		String name = (clause.number().label() + " " + heading).strip();
		return name.isEmpty() ? clause.number().citation() : name;
	}
}
