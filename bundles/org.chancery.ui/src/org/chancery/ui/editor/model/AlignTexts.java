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

	private final List<AlignedClause> before;
	private final List<AlignedClause> aligned;

	private AlignTexts(List<AlignedClause> before) {
		this.before = before;
		aligned = new ArrayList<>(before.size() + 1);
	}

	/** The clauses of both, each before those inside it. */
	public static List<AlignedClause> of(Projection lower, Projection upper) {
		return of(lower, upper, List.of());
	}

	/**
	 * The clauses of both, each before those inside it.
	 *
	 * @param before what the two were before a change; what is as before is taken from there as it is
	 */
	public static List<AlignedClause> of(Projection lower, Projection upper, List<AlignedClause> before) {
		var align = new AlignTexts(before);
		align.level(lower.clauses(), upper.clauses(), 0, 0, before.size());
		return align.aligned;
	}

	/** @param from where the clauses of this level were before; none were if it is @param until */
	private void level(List<ProjectedClause> lower, List<ProjectedClause> upper, int depth, int from, int until) {
		Map<String, Integer> inLower = haveSameIds(lower, upper) ? null : places(lower);
		int known = from;
		int next = 0;
		for (int i = 0; i < upper.size(); i++) {
			ProjectedClause each = upper.get(i);
			Integer at = inLower == null ? Integer.valueOf(i) : inLower.get(each.id());
			if (at == null) {
				known = add(null, each, depth, known, until);
				continue;
			}
			for (; next < at; next++) {
				known = add(lower.get(next), null, depth, known, until);
			}
			known = add(lower.get(at), each, depth, known, until);
			next = Math.max(next, at + 1);
		}
		for (; next < lower.size(); next++) {
			known = add(lower.get(next), null, depth, known, until);
		}
	}

	/** Returns where the clauses behind this one were before. */
	private int add(ProjectedClause lower, ProjectedClause upper, int depth, int from, int until) {
		String id = (upper != null ? upper : lower).id();
		int known = from;
		while (known < until && !before.get(known).id().equals(id)) {
			known += before.get(known).span();
		}
		boolean isNew = known >= until;
		AlignedClause old = isNew ? null : before.get(known);
		if (old != null && old.lower() == lower && old.upper() == upper) {
			aligned.addAll(before.subList(known, known + old.span()));
			return known + old.span();
		}
		int index = aligned.size();
		aligned.add(null);
		level(lower == null ? List.of() : lower.clauses(), upper == null ? List.of() : upper.clauses(), depth + 1,
				isNew ? 0 : known + 1, isNew ? 0 : known + old.span());
		aligned.set(index, new AlignedClause(depth, lower, upper, aligned.size() - index));
		// Behind one that is new the others go on from where they were.
		return isNew ? from : known + old.span();
	}

	private static boolean haveSameIds(List<ProjectedClause> lower, List<ProjectedClause> upper) {
		boolean same = lower.size() == upper.size();
		for (int i = 0; same && i < lower.size(); i++) {
			same = lower.get(i).id().equals(upper.get(i).id());
		}
		return same;
	}

	private static Map<String, Integer> places(List<ProjectedClause> clauses) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < clauses.size(); i++) {
			places.put(clauses.get(i).id(), i);
		}
		return places;
	}
}
