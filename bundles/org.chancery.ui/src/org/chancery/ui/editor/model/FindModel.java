package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.core.projection.Projection;
import org.chancery.core.text.TextHit;
import org.chancery.ui.editor.model.WordMarks.Stretch;

/** The hits of a search over a whole text, and which of them is the current one. */
public final class FindModel {

	private List<TextHit> hits = List.of();
	private final Map<String, Integer> order = new HashMap<>();
	private int current = -1;

	/** Takes what was found in a text; the first hit at or behind a place becomes the current one. */
	public void found(List<TextHit> found, Projection text, Place from) {
		hits = List.copyOf(found);
		order.clear();
		text.all().forEach(clause -> order.put(clause.id(), order.size()));
		current = hits.isEmpty() ? -1 : firstFrom(from);
	}

	/** Forgets the hits. */
	public void clear() {
		hits = List.of();
		current = -1;
	}

	/** The current hit. */
	public Optional<TextHit> current() {
		return current < 0 ? Optional.empty() : Optional.of(hits.get(current));
	}

	/** Goes on to the next hit, from the last one to the first; or back, if asked. */
	public Optional<TextHit> step(boolean forward) {
		if (!hits.isEmpty()) {
			current = Math.floorMod(current + (forward ? 1 : -1), hits.size());
		}
		return current();
	}

	/** What a person reads: "3 of 17", "not found", nothing if nothing was searched. */
	public String summary(boolean searched) {
		return hits.isEmpty() ? searched ? "not found" : "" : (current + 1) + " of " + hits.size();
	}

	/** The hits in one row. */
	public List<Stretch> in(Row.Key row) {
		List<Stretch> found = new ArrayList<>();
		for (TextHit hit : hits) {
			if (hit.clauseId().equals(row.clauseId()) && hit.heading() == (row.part() == Part.HEADING)) {
				found.add(new Stretch(hit.offset(), hit.length()));
			}
		}
		return found;
	}

	private int firstFrom(Place from) {
		for (int i = 0; from != null && i < hits.size(); i++) {
			if (isFrom(hits.get(i), from)) {
				return i;
			}
		}
		return 0;
	}

	private boolean isFrom(TextHit hit, Place from) {
		int there = order.getOrDefault(hit.clauseId(), 0);
		int here = order.getOrDefault(from.clauseId(), 0);
		boolean sameClause = there == here;
		boolean samePart = hit.heading() == (from.part() == Part.HEADING);
		if (sameClause && samePart) {
			return hit.offset() >= from.offset();
		}
		return sameClause ? !hit.heading() : there > here;
	}
}
