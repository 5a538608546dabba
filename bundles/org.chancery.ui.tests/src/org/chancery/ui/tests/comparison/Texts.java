package org.chancery.ui.tests.comparison;

import java.util.Arrays;
import java.util.List;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/** Projections made by hand. */
final class Texts {

	private Texts() {
	}

	static Projection text(ProjectedClause... clauses) {
		return titled("Agreement on Lighthouses", clauses);
	}

	static Projection titled(String title, ProjectedClause... clauses) {
		return new Projection(title, "public", "en", List.of(), Arrays.asList(clauses));
	}

	static ProjectedClause part(String id, String number, String heading, ProjectedClause... inside) {
		return clause(id, ClauseKind.PART, "Part " + number, "Part " + number, heading, "", inside);
	}

	static ProjectedClause chapter(String id, String number, String heading, ProjectedClause... inside) {
		return clause(id, ClauseKind.CHAPTER, "Chapter " + number, "Chapter " + number, heading, "", inside);
	}

	static ProjectedClause article(String id, String number, String heading, ProjectedClause... inside) {
		return clause(id, ClauseKind.ARTICLE, "Article " + number, "Article " + number, heading, "", inside);
	}

	static ProjectedClause paragraph(String id, String number, String words) {
		return clause(id, ClauseKind.PARAGRAPH, number + ".", "paragraph " + number, null, words);
	}

	private static ProjectedClause clause(String id, ClauseKind kind, String label, String citation, String heading, String words,
			ProjectedClause... inside) {
		return new ProjectedClause(id, kind, 0, null, new ClauseNumber(label, label, 1, citation, null), heading,
				words.isEmpty() ? List.of() : List.of(ProjectedInline.Run.plain(words)), "public", List.of(), Arrays.asList(inside));
	}
}
