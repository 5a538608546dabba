package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.chancery.comparison.merge.MergeConflict.Kind;
import org.chancery.comparison.merge.Version.Place;

/** Which things the merged version has, and where each of them stands. */
final class Places {

	private final Versions versions;
	private final List<MergeConflict> conflicts;
	private final Map<String, Place> places = new TreeMap<>();
	private final Set<String> kept = new LinkedHashSet<>();
	private final Map<Place, List<String>> contents = new HashMap<>();
	/** The version that tells where things stand that both added: one for all, so that nothing stands in itself. */
	private Version added;

	Places(Versions versions, List<MergeConflict> conflicts) {
		this.versions = versions;
		this.conflicts = conflicts;
	}

	void settle() {
		added = versions.firstOfAdded();
		versions.ids().forEach(this::decide);
		keepContainers();
		while (breakCycle()) {
			keepContainers();
		}
		order();
	}

	boolean has(String id) {
		return kept.contains(id);
	}

	/** The ids of what stands at a place, in order. */
	List<String> contents(Place place) {
		return contents.getOrDefault(place, List.of());
	}

	private void decide(String id) {
		boolean base = versions.base().has(id);
		boolean ours = versions.ours().has(id);
		boolean theirs = versions.theirs().has(id);
		if (ours && theirs) {
			kept.add(id);
			places.put(id, placeOfBoth(id, base));
		} else if (!base && (ours || theirs)) {
			kept.add(id);
			places.put(id, (ours ? versions.ours() : versions.theirs()).place(id));
		} else if (ours || theirs) {
			deleted(id, ours ? versions.ours() : versions.theirs());
		}
	}

	private Place placeOfBoth(String id, boolean hasBase) {
		Place ours = versions.ours().place(id);
		Place theirs = versions.theirs().place(id);
		Place base = versions.base().place(id);
		if (Objects.equals(ours, theirs) || hasBase && Objects.equals(base, theirs)) {
			return ours;
		}
		if (hasBase && Objects.equals(base, ours)) {
			return theirs;
		}
		conflict(hasBase ? Kind.MOVED_TWICE : Kind.ADDED_TWICE, id, "", place(versions.base(), id), place(versions.ours(), id),
				place(versions.theirs(), id));
		return !hasBase ? added.place(id) : versions.dispute() == Dispute.OURS_PREVAIL ? ours : base;
	}

	/** One version deleted it; the other may have changed it meanwhile. */
	private void deleted(String id, Version keeper) {
		boolean changed = !keeper.values(id).equals(versions.base().values(id))
				|| !Objects.equals(keeper.place(id), versions.base().place(id));
		boolean referred = keeper.referred().contains(id) && !versions.base().referred().contains(id);
		if (changed || referred) {
			keep(id, keeper, changed ? Kind.DELETED_AND_CHANGED : Kind.DELETED_AND_REFERRED);
		}
	}

	private void keep(String id, Version from, Kind why) {
		kept.add(id);
		places.put(id, from.place(id));
		String words = Prose.of(from.thing(id));
		conflict(why, id, "", Prose.of(versions.base().thing(id)), versions.ours().has(id) ? words : "",
				versions.theirs().has(id) ? words : "");
	}

	/** What a thing that stays stands in stays too. */
	private void keepContainers() {
		for (String id : new ArrayList<>(kept)) {
			for (Place place = places.get(id); place != null && !kept.contains(place.container());) {
				String container = place.container();
				Version from = versions.ours().has(container) ? versions.ours()
						: versions.theirs().has(container) ? versions.theirs() : versions.base();
				keep(container, from, Kind.DELETED_AND_NEEDED);
				place = places.get(container);
			}
		}
	}

	/** Finds things that stand in each other and puts them back to where the ancestor had them. */
	private boolean breakCycle() {
		for (String id : places.keySet()) {
			List<String> cycle = cycle(id);
			if (!cycle.isEmpty()) {
				boolean back = false;
				for (String each : cycle) {
					Place base = versions.base().place(each);
					if (base != null && !base.equals(places.get(each))) {
						conflict(Kind.MOVED_INTO_EACH_OTHER, each, "", place(versions.base(), each),
								place(versions.ours(), each), place(versions.theirs(), each));
						places.put(each, base);
						back = true;
					}
				}
				if (!back) {
					throw new IllegalStateException("Things stand in each other that none of the versions has there.");
				}
				return true;
			}
		}
		return false;
	}

	private List<String> cycle(String from) {
		Set<String> seen = new HashSet<>();
		String at = from;
		while (at != null && seen.add(at)) {
			Place place = places.get(at);
			at = place == null ? null : place.container();
		}
		List<String> cycle = new ArrayList<>();
		if (at != null) {
			String begin = at;
			do {
				cycle.add(at);
				at = places.get(at).container();
			} while (!at.equals(begin));
		}
		return cycle;
	}

	private void order() {
		Map<Place, Set<String>> inside = new HashMap<>();
		places.forEach((id, place) -> {
			if (place != null) {
				inside.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(id);
			}
		});
		inside.forEach((place, ids) -> {
			var merge = new SequenceMerge(versions.base().contents(place), versions.ours().contents(place),
					versions.theirs().contents(place), ids, versions.dispute());
			contents.put(place, merge.merged());
			for (String id : merge.disputed()) {
				conflict(Kind.ORDERED_TWICE, id, "", Prose.behind(versions.base(), place, id),
						Prose.behind(versions.ours(), place, id), Prose.behind(versions.theirs(), place, id));
			}
		});
	}

	/** The words of what a thing stands in. */
	private static String place(Version version, String id) {
		Place place = version.place(id);
		return place == null ? "" : Prose.of(version.thing(place.container()));
	}

	private void conflict(Kind kind, String id, String feature, String base, String ours, String theirs) {
		conflicts.add(new MergeConflict(kind, id, versions.any(id).eClass().getName(), feature, base, ours, theirs));
	}
}
