package org.chancery.core.exchange;

import java.util.List;

/**
 * What was done to a file between sending and return.
 *
 * @param changes   the undeclared ones first, each group by legal weight, then in the order of the text
 * @param concealed what the reader of the returned file does not see
 */
public record CounterDraftReview(List<CounterDraftChange> changes, List<ConcealedMatter> concealed) {

	public CounterDraftReview {
		changes = List.copyOf(changes);
		concealed = List.copyOf(concealed);
	}

	/** How many changes are undeclared. */
	public int undeclared() {
		return (int) changes.stream().filter(change -> !change.declared()).count();
	}
}
