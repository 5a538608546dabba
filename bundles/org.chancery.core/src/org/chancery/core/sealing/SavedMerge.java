package org.chancery.core.sealing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A saved state that brought together two that were saved beside each other.
 *
 * @param merged what came of it
 * @param one    prevailed where both changed the same thing
 * @param other  the other
 * @param base   the latest state that both follow; empty if none is known
 */
public record SavedMerge(SavedVersion merged, SavedVersion one, SavedVersion other, Optional<SavedVersion> base) {

	/**
	 * The merges in the history of an audience, the latest first.
	 *
	 * @param history the states of one audience, as {@link SealedDossier#history} gives them
	 */
	public static List<SavedMerge> in(List<SavedVersion> history) {
		Map<String, SavedVersion> known = new HashMap<>();
		history.forEach(each -> known.put(each.id(), each));
		return history.stream().filter(each -> each.parents().size() == 2 && each.parents().stream().allMatch(known::containsKey))
				.map(each -> of(each, known)).toList();
	}

	private static SavedMerge of(SavedVersion merged, Map<String, SavedVersion> known) {
		SavedVersion one = known.get(merged.parents().getFirst());
		SavedVersion other = known.get(merged.parents().getLast());
		Map<String, SavedVersion> shared = upTo(one, known);
		shared.keySet().retainAll(upTo(other, known).keySet());
		List<String> followed = shared.values().stream().flatMap(each -> each.parents().stream()).toList();
		Optional<SavedVersion> base = shared.values().stream().filter(each -> !followed.contains(each.id()))
				.max(Comparator.comparing(SavedVersion::made).thenComparing(SavedVersion::id));
		return new SavedMerge(merged, one, other, base);
	}

	private static Map<String, SavedVersion> upTo(SavedVersion from, Map<String, SavedVersion> known) {
		Map<String, SavedVersion> found = new LinkedHashMap<>();
		Deque<SavedVersion> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			SavedVersion next = open.pop();
			if (found.putIfAbsent(next.id(), next) == null) {
				next.parents().stream().map(known::get).filter(each -> each != null).forEach(open::push);
			}
		}
		return found;
	}
}
