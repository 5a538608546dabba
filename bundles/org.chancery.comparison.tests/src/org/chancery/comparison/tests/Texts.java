package org.chancery.comparison.tests;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/** Makes projections for tests. */
final class Texts {

	private Texts() {
	}

	/** A text of some clauses. */
	static Projection text(ProjectedClause... clauses) {
		return text(List.of(clauses));
	}

	static Projection text(List<ProjectedClause> clauses) {
		return new Projection("Agreement", "public", "en", List.of(), clauses);
	}

	/** An article whose number is that of its citation, with paragraphs. */
	static ProjectedClause article(String id, String number, String heading, ProjectedClause... inside) {
		var label = new ClauseNumber("Article " + number, number, 1, "Article " + number, null);
		return new ProjectedClause(id, ClauseKind.ARTICLE, 0, null, label, heading, List.of(), "public", List.of(), List.of(inside));
	}

	static ProjectedClause paragraph(String id, String words) {
		return paragraph(id, ProjectedInline.Run.plain(words));
	}

	static ProjectedClause paragraph(String id, ProjectedInline... content) {
		return new ProjectedClause(id, ClauseKind.PARAGRAPH, 0, null, ClauseNumber.none("a paragraph"), null, List.of(content),
				"public", List.of(), List.of());
	}

	/** The same text without anything that binds its clauses to those of another one. */
	static Projection renamed(Projection text, String prefix) {
		return text(renamed(text.clauses(), prefix));
	}

	private static List<ProjectedClause> renamed(List<ProjectedClause> clauses, String prefix) {
		List<ProjectedClause> renamed = new ArrayList<>();
		for (ProjectedClause each : clauses) {
			renamed.add(new ProjectedClause(prefix + each.id(), each.kind(), each.depth(), null, each.number(), each.heading(),
					each.content(), each.audience(), each.notices(), renamed(each.clauses(), prefix)));
		}
		return renamed;
	}
}
