package org.chancery.ui.comparison.review.model;

import org.chancery.core.exchange.CounterDraftChange;

/**
 * A change of a counter-draft as the table shows it.
 *
 * @param index       its place among all changes of the review
 * @param change      what was done
 * @param before      the words of the clause before, if the place of the change in them is known, else those that went
 * @param after       the words after, likewise
 * @param substantive whether the legal effect may differ
 * @param reasons     why, in few words
 */
public record ReviewLine(int index, CounterDraftChange change, String before, String after, boolean substantive, String reasons) {

	/** Whether it is a comment, which nothing is decided about. */
	public boolean isComment() {
		return change.kind() == CounterDraftChange.Kind.COMMENT;
	}
}
