package org.chancery.ui.comparison.review.model;

import org.chancery.core.exchange.CounterDraftChange;

/**
 * A change of a counter-draft as the table shows it.
 *
 * @param index       its place among all changes of the review
 * @param change      what was done
 * @param substantive whether the legal effect may differ
 * @param reasons     why, in few words
 */
public record ReviewLine(int index, CounterDraftChange change, boolean substantive, String reasons) {

	/** Whether it is a comment, which nothing is decided about. */
	public boolean isComment() {
		return change.kind() == CounterDraftChange.Kind.COMMENT;
	}
}
