package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Merges lists of values or of parts without ids, which are told apart by what they say. */
final class ListMerge {

	private ListMerge() {
	}

	/**
	 * The list with what both added and without what either took out. Parts may have been altered, which looks like one
	 * taken out and another added; so where they were taken out by one, the other may only have added.
	 *
	 * @return null if the two do not go together
	 */
	static List<?> merge(EStructuralFeature feature, List<?> base, List<?> ours, List<?> theirs) {
		Map<String, Object> values = new LinkedHashMap<>();
		List<String> was = keys(feature, base, values);
		List<String> our = keys(feature, ours, values);
		List<String> their = keys(feature, theirs, values);
		boolean parts = feature instanceof EReference reference && reference.isContainment();
		boolean ourAltered = !our.containsAll(was);
		boolean theirAltered = !their.containsAll(was);
		if (parts && (ourAltered && theirAltered || ourAltered && adds(our, was) && adds(their, was)
				|| theirAltered && adds(their, was) && adds(our, was))) {
			return null;
		}
		Set<String> staying = new LinkedHashSet<>();
		for (String key : values.keySet()) {
			boolean inBoth = our.contains(key) && their.contains(key);
			boolean added = !was.contains(key);
			if (inBoth || added) {
				staying.add(key);
			}
		}
		var order = new SequenceMerge(was, our, their, staying, Dispute.ANCESTOR_STAYS);
		return order.disputed().isEmpty() ? order.merged().stream().map(values::get).toList() : null;
	}

	private static boolean adds(List<String> version, List<String> base) {
		return !new HashSet<>(base).containsAll(version);
	}

	/** A key for each value; the second of two that are alike has another. */
	private static List<String> keys(EStructuralFeature feature, List<?> list, Map<String, Object> values) {
		List<String> keys = new ArrayList<>();
		Map<String, Integer> counts = new HashMap<>();
		for (Object each : list) {
			String form = CanonicalForm.of(feature, each);
			String key = form + " " + counts.merge(form, 1, Integer::sum);
			keys.add(key);
			values.putIfAbsent(key, each);
		}
		return keys;
	}
}
