package org.chancery.core.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/**
 * The numbers of a tree of clauses that changes, always those that {@link Numbering} gives. What stands inside a clause
 * keeps its numbers if the clause and all that enclose it have the numbers that they had, nothing inside has changed, and
 * nothing inside counts beyond the clause. Not safe for use by several threads at once.
 */
public final class LiveNumbering {

	private final Numbering numbering;
	private final Map<Clause, NumberedClause> known = new IdentityHashMap<>();
	private final List<Clause> missed = new ArrayList<>();
	private Function<Clause, List<Clause>> inside;
	private Set<Clause> around;
	private Set<Clause> changed;
	private List<Clause> top = List.of();
	private int round;

	/** Of nothing yet; other rules need another one. */
	public LiveNumbering(NumberingRules rules) {
		this.numbering = new Numbering(rules);
	}

	/** The number of a clause as of the last update; null if the tree has no such clause. */
	public ClauseNumber of(Clause clause) {
		NumberedClause found = known.get(clause);
		return found == null ? null : found.number;
	}

	/**
	 * Numbers the tree as it is now.
	 *
	 * @param tops    the top level
	 * @param insides the clauses inside a clause, in order
	 * @param touched the clauses that themselves have changed since the last update, or directly inside which clauses came,
	 *                went or changed places, and all that enclose these
	 * @return the clauses that are new, whose number or kind changed, that stand inside such a one, or directly inside
	 *         which there are other clauses, or the same in another order
	 */
	public Set<Clause> update(List<Clause> tops, Function<Clause, List<Clause>> insides, Set<Clause> touched) {
		inside = insides;
		around = touched;
		changed = Collections.newSetFromMap(new IdentityHashMap<>());
		round++;
		visit(null, tops, Place.top(), true);
		if (!top.equals(tops)) {
			missed.addAll(top);
			top = List.copyOf(tops);
		}
		missed.forEach(this::forget);
		missed.clear();
		return changed;
	}

	private void visit(Clause parent, List<Clause> siblings, Place place, boolean parentKept) {
		Map<ClauseKind, Integer> seen = new HashMap<>();
		for (Clause clause : siblings) {
			ClauseNumber number = numbering.number(clause, place, seen);
			NumberedClause before = known.get(clause);
			boolean kept = parentKept && before != null && before.parent == parent && before.kind == clause.getKind()
					&& before.number.equals(number);
			if (kept && !before.open && !around.contains(clause)) {
				before.round = round;
			} else {
				enter(clause, kept ? before : new NumberedClause(parent, clause, number), before, place);
			}
		}
	}

	private void enter(Clause clause, NumberedClause now, NumberedClause before, Place place) {
		List<Clause> within = inside.apply(clause);
		now.round = round;
		if (now != before) {
			known.put(clause, now);
			changed.add(clause);
		}
		List<Clause> former = before == null ? List.of() : before.inside;
		if (!former.equals(within)) {
			missed.addAll(former);
			changed.add(clause);
		}
		now.inside = former.equals(within) ? former : List.copyOf(within);
		Place inner = place.inside(clause, now.number);
		visit(clause, within, inner, now == before);
		now.open = inner.open();
	}

	/** Forgets a clause that is nowhere in the tree any more; what stood inside it may have gone elsewhere. */
	private void forget(Clause clause) {
		NumberedClause gone = known.get(clause);
		if (gone != null && gone.round != round) {
			known.remove(clause);
			for (Clause each : gone.inside) {
				if (known.get(each) != null && known.get(each).parent == clause) {
					forget(each);
				}
			}
		}
	}

	/** What a clause was when it was numbered. */
	private static final class NumberedClause {

		private final Clause parent;
		private final ClauseKind kind;
		private final ClauseNumber number;
		private List<Clause> inside;
		/** Whether something inside counts beyond it. */
		private boolean open;
		/** The update in which it was last met. */
		private int round;

		NumberedClause(Clause parent, Clause clause, ClauseNumber number) {
			this.parent = parent;
			this.kind = clause.getKind();
			this.number = number;
		}
	}
}
