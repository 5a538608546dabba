package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/**
 * Lays two projections of one dossier side by side. Both come from one tree, so a clause that both see stands in the
 * same place; what only one of them sees is put behind the sibling that it follows there.
 */
public final class AlignTexts {

	private final List<AlignedClause> aligned = new ArrayList<>();

	private AlignTexts() {
	}

	/** The clauses of both, each before those inside it. */
	public static List<AlignedClause> of(Projection lower, Projection upper) {
		var align = new AlignTexts();
		align.level(lower.clauses(), upper.clauses(), 0);
		return align.aligned;
	}

	private void level(List<ProjectedClause> lower, List<ProjectedClause> upper, int depth) {
		Map<String, Integer> inLower = new HashMap<>();
		for (int i = 0; i < lower.size(); i++) {
			inLower.put(lower.get(i).id(), i);
		}
		int next = 0;
		for (ProjectedClause each : upper) {
			Integer at = inLower.get(each.id());
			if (at == null) {
				add(null, each, depth);
				continue;
			}
			next = lowerOnly(lower, next, at, depth);
			add(lower.get(at), each, depth);
			next = Math.max(next, at + 1);
		}
		lowerOnly(lower, next, lower.size(), depth);
	}

	private int lowerOnly(List<ProjectedClause> lower, int from, int until, int depth) {
		for (int i = from; i < until; i++) {
			add(lower.get(i), null, depth);
		}
		return Math.max(from, until);
	}

	private void add(ProjectedClause lower, ProjectedClause upper, int depth) {
		aligned.add(new AlignedClause(depth, lower, upper));
		level(lower == null ? List.of() : lower.clauses(), upper == null ? List.of() : upper.clauses(), depth + 1);
	}
}
