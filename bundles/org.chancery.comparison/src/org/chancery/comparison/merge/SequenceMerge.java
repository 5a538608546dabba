package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chancery.comparison.words.HeaviestOrder;

/**
 * The merged order of what stands in one place, see the rules of the package. Elements that no version moved keep the
 * ancestor's order; each other one hangs behind the element that it stood behind in the version that placed it.
 */
final class SequenceMerge {

	/** One version's order, with the place of each element in it. */
	private record Order(List<String> ids, Map<String, Integer> positions) {

		Order(List<String> ids) {
			this(ids, new HashMap<>());
			for (int i = 0; i < ids.size(); i++) {
				positions.put(ids.get(i), i);
			}
		}

		boolean has(String id) {
			return positions.containsKey(id);
		}
	}

	private final Order base;
	private final Set<String> staying;
	private final Dispute dispute;
	/** Which elements hang behind one; "" for the beginning. */
	private final Map<String, Set<String>> behind = new HashMap<>();
	private final Set<String> fixed = new HashSet<>();
	/** For each other element the order that placed it. */
	private final Map<String, Order> placedBy = new LinkedHashMap<>();
	private final List<String> disputed = new ArrayList<>();
	private final List<String> merged = new ArrayList<>();

	/** @param staying the elements that the merged sequence has; each of them is in one of the three at least */
	SequenceMerge(List<String> base, List<String> ours, List<String> theirs, Collection<String> staying,
			Dispute dispute) {
		this.dispute = dispute;
		this.base = new Order(base);
		this.staying = new TreeSet<>(staying);
		var our = new Order(ours);
		var their = new Order(theirs);
		Set<String> oursStill = unmoved(our);
		Set<String> theirsStill = unmoved(their);
		for (String id : this.staying) {
			place(id, our, their, oursStill, theirsStill);
		}
		hang();
		append("");
	}

	/** The merged order. */
	List<String> merged() {
		return merged;
	}

	/** Elements to which both gave different places. */
	List<String> disputed() {
		return disputed;
	}

	/** The elements of the ancestor that a version left in order, as many as can be. */
	private Set<String> unmoved(Order version) {
		List<String> common = base.ids.stream().filter(version::has).toList();
		boolean[] stays = HeaviestOrder.of(common.stream().mapToInt(version.positions::get).toArray());
		Set<String> unmoved = new HashSet<>();
		for (int i = 0; i < common.size(); i++) {
			if (stays[i]) {
				unmoved.add(common.get(i));
			}
		}
		return unmoved;
	}

	private void place(String id, Order ours, Order theirs, Set<String> oursStill, Set<String> theirsStill) {
		boolean inBase = base.has(id);
		boolean byOurs = ours.has(id) && !oursStill.contains(id);
		boolean byTheirs = theirs.has(id) && !theirsStill.contains(id);
		if (byOurs && byTheirs) {
			placeByBoth(id, ours, theirs, inBase);
		} else if (byOurs || byTheirs) {
			placedBy.put(id, byOurs ? ours : theirs);
		} else {
			fixed.add(id);
		}
	}

	private void placeByBoth(String id, Order ours, Order theirs, boolean inBase) {
		String oursBefore = before(id, ours);
		String theirsBefore = before(id, theirs);
		boolean same = oursBefore.equals(theirsBefore);
		if (!same) {
			disputed.add(id);
		}
		if (!same && dispute == Dispute.OURS_PREVAIL) {
			placedBy.put(id, ours);
		} else if (!same && inBase) {
			placedBy.put(id, base);
		} else {
			// Equal predecessors may stand in different orders; which is taken must not depend on who merges.
			int compared = oursBefore.compareTo(theirsBefore);
			boolean takeOurs = compared != 0 ? compared < 0 : String.join(" ", ours.ids).compareTo(String.join(" ", theirs.ids)) <= 0;
			placedBy.put(id, takeOurs ? ours : theirs);
		}
	}

	private String before(String id, Order order) {
		for (int i = order.positions.get(id) - 1; i >= 0; i--) {
			if (staying.contains(order.ids.get(i))) {
				return order.ids.get(i);
			}
		}
		return "";
	}

	private void hang() {
		String last = "";
		for (String id : base.ids) {
			if (fixed.contains(id)) {
				behind.computeIfAbsent(last, b -> new TreeSet<>()).add(id);
				last = id;
			}
		}
		placedBy.forEach((id, order) -> behind.computeIfAbsent(anchor(id, order), b -> new TreeSet<>()).add(id));
	}

	/** What an element hangs behind: the nearest one before it that is fixed, or placed by the same version. */
	private String anchor(String id, Order order) {
		for (int i = order.positions.get(id) - 1; i >= 0; i--) {
			String before = order.ids.get(i);
			if (fixed.contains(before) || placedBy.get(before) == order) {
				return before;
			}
		}
		return "";
	}

	/** What came hangs right behind its anchor, before the next fixed element. */
	private void append(String anchor) {
		List<String> pending = new ArrayList<>(List.of(anchor));
		while (!pending.isEmpty()) {
			String at = pending.removeLast();
			if (!at.isEmpty()) {
				merged.add(at);
			}
			List<String> children = new ArrayList<>(behind.getOrDefault(at, Set.of()));
			children.sort((one, other) -> fixed.contains(one) != fixed.contains(other) ? fixed.contains(one) ? 1 : -1
					: one.compareTo(other));
			pending.addAll(children.reversed());
		}
	}
}
