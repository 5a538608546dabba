package org.chancery.ui.comparison.review.handlers;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.ui.comparison.review.ReviewView;

/** What a person does in a review. */
enum ReviewVerb {
	/** Their words become ours. */
	TAKE_OVER,
	/** Our words stay. */
	REFUSE,
	/** Both stand in brackets. */
	BRACKET,
	/** The decision is taken back. */
	UNDECIDED,
	/** The change below is shown. */
	NEXT,
	/** The change above is shown. */
	PREVIOUS,
	/** All changes that are shown are selected. */
	SELECT_ALL,
	/** The decisions go into the text of the open dossier. */
	TAKE_INTO_TEXT;

	void perform(ReviewView view) {
		switch (this) {
		case TAKE_OVER -> view.decide(CounterDraftAnswer.TAKE_OVER);
		case REFUSE -> view.decide(CounterDraftAnswer.REFUSE);
		case BRACKET -> view.decide(CounterDraftAnswer.BRACKET);
		case UNDECIDED -> view.decide(null);
		case NEXT -> view.step(1);
		case PREVIOUS -> view.step(-1);
		case SELECT_ALL -> view.selectAll();
		case TAKE_INTO_TEXT -> view.takeIntoDossier();
		}
	}
}
