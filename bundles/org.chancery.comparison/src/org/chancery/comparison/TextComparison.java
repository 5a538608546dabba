package org.chancery.comparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.ClauseChange.Kind;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.Projection;

/**
 * How one text became another.
 *
 * @param old     the old text
 * @param now     the new text
 * @param title   from the old title to the new one
 * @param clauses every clause of either text, unchanged ones too, in the order of the new text, what was deleted behind what
 *                it stood behind. A clause that was split or joined comes once for each part.
 */
public record TextComparison(Projection old, Projection now, List<Edit> title, List<ComparedClause> clauses) {

	/** Copies the lists. */
	public TextComparison {
		title = List.copyOf(title);
		clauses = List.copyOf(clauses);
	}

	/** How many there are of each kind, none left out. */
	public Map<Kind, Integer> counts() {
		Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
		for (Kind kind : Kind.values()) {
			counts.put(kind, 0);
		}
		clauses.forEach(clause -> counts.merge(clause.change().kind(), 1, Integer::sum));
		return counts;
	}

	/** Those that are not the same, the weightiest first, otherwise in order. */
	public List<ComparedClause> changes() {
		return clauses.stream().filter(clause -> clause.change().kind() != Kind.SAME)
				.sorted(Comparator.comparing(clause -> clause.judgement().weight())).toList();
	}
}
