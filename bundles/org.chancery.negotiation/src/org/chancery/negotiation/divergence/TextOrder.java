package org.chancery.negotiation.divergence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.projection.Projection;

/** The order of the clauses of two texts together: that of the one, with what only the other has behind what it follows there. */
final class TextOrder {

	private TextOrder() {
	}

	/** The place of each clause of either text, by its id. */
	static Map<String, Integer> of(Projection text, Projection other) {
		Map<String, List<String>> following = new LinkedHashMap<>();
		String[] last = { "" };
		other.all().forEach(clause -> {
			if (text.find(clause.id()).isPresent()) {
				last[0] = clause.id();
			} else {
				following.computeIfAbsent(last[0], none -> new ArrayList<>()).add(clause.id());
			}
		});
		Map<String, Integer> order = new HashMap<>();
		following.getOrDefault("", List.of()).forEach(id -> order.put(id, order.size()));
		text.all().forEach(clause -> {
			order.put(clause.id(), order.size());
			following.getOrDefault(clause.id(), List.of()).forEach(id -> order.put(id, order.size()));
		});
		return order;
	}
}
