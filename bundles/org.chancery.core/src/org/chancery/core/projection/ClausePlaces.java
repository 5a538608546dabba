package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which clause each clause of a tree stands. Immutable; after a change of the tree, another one shares what is as
 * before, so that it costs what changed.
 */
final class ClausePlaces {

	/**
	 * A place.
	 *
	 * @param outer id of the enclosing clause; null at the top
	 * @param index where among those inside it the clause was first met; others may have come before it since
	 */
	private record Place(String outer, int index) {
	}

	/** Of a clause that is gone. */
	private static final Place NOWHERE = new Place(null, -1);
	/** Of so many clauses one is entered otherwise before all are entered afresh. */
	private static final int SHARE = 8;

	private final Map<String, Place> first;
	/** What is otherwise since. */
	private final Map<String, Place> since;

	private ClausePlaces(Map<String, Place> first, Map<String, Place> since) {
		this.first = first;
		this.since = since;
	}

	/** @param expected about how many clauses there are; 0 if that is not known */
	static ClausePlaces of(List<ProjectedClause> clauses, int expected) {
		Map<String, Place> places = HashMap.newHashMap(expected);
		enter(null, clauses, places);
		return new ClausePlaces(places, Map.of());
	}

	/** The places after a change. Where two trees share a clause with all inside it, it is not looked into. */
	ClausePlaces after(List<ProjectedClause> before, List<ProjectedClause> now) {
		List<ProjectedClause> gone = new ArrayList<>();
		Map<String, Place> come = new HashMap<>();
		compare(null, before, now, gone, come);
		Map<String, Place> later = new HashMap<>(since);
		gone.forEach(clause -> forget(clause, later));
		later.putAll(come);
		return later.size() * SHARE > first.size() ? of(now, first.size()) : new ClausePlaces(first, later);
	}

	/** About how many clauses there are. */
	int size() {
		return first.size();
	}

	/** The clause of that id in the tree; null if there is none. */
	ProjectedClause find(String id, List<ProjectedClause> top) {
		Place place = place(id);
		if (place == null) {
			return null;
		}
		List<ProjectedClause> level = level(place, top);
		return level.get(index(id, place, level));
	}

	/** Where a clause is among its siblings. */
	int index(String id, List<ProjectedClause> siblings) {
		return index(id, place(id), siblings);
	}

	/** The id of the enclosing clause; null at the top. */
	String outer(String id) {
		return place(id).outer();
	}

	/** Whether there is a clause of that id. */
	boolean has(String id) {
		return place(id) != null;
	}

	private Place place(String id) {
		Place later = since.isEmpty() ? null : since.get(id);
		return later == null ? first.get(id) : later == NOWHERE ? null : later;
	}

	private List<ProjectedClause> level(Place place, List<ProjectedClause> top) {
		return place.outer() == null ? top : find(place.outer(), top).clauses();
	}

	private static int index(String id, Place place, List<ProjectedClause> level) {
		if (place.index() < level.size() && level.get(place.index()).id().equals(id)) {
			return place.index();
		}
		int at = 0;
		while (!level.get(at).id().equals(id)) {
			at++;
		}
		return at;
	}

	private static void enter(String outer, List<ProjectedClause> level, Map<String, Place> into) {
		for (int i = 0; i < level.size(); i++) {
			into.put(level.get(i).id(), new Place(outer, i));
			enter(level.get(i).id(), level.get(i).clauses(), into);
		}
	}

	private static void compare(String outer, List<ProjectedClause> before, List<ProjectedClause> now,
			List<ProjectedClause> gone, Map<String, Place> come) {
		Map<String, ProjectedClause> known = HashMap.newHashMap(before.size());
		before.forEach(clause -> known.put(clause.id(), clause));
		for (int i = 0; i < now.size(); i++) {
			ProjectedClause clause = now.get(i);
			ProjectedClause old = known.remove(clause.id());
			if (old == null) {
				come.put(clause.id(), new Place(outer, i));
				enter(clause.id(), clause.clauses(), come);
			} else if (old != clause) {
				compare(clause.id(), old.clauses(), clause.clauses(), gone, come);
			}
		}
		gone.addAll(known.values());
	}

	private static void forget(ProjectedClause clause, Map<String, Place> places) {
		places.put(clause.id(), NOWHERE);
		clause.clauses().forEach(each -> forget(each, places));
	}
}
