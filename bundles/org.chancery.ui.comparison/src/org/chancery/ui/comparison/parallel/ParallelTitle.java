package org.chancery.ui.comparison.parallel;

import org.chancery.ui.comparison.model.ChangeFilter;
import org.chancery.ui.comparison.model.ParallelText;

/** How many changes there are, in words. */
final class ParallelTitle {

	private ParallelTitle() {
	}

	static String of(ParallelText text) {
		long all = text.all().stream().filter(ChangeFilter.ALL::accepts).count();
		long substantive = text.all().stream().filter(ChangeFilter.SUBSTANTIVE::accepts).count();
		if (text.all().isEmpty()) {
			return "Neither text has any words yet";
		}
		if (all == 0) {
			return "The texts say the same";
		}
		String counted = all == 1 ? "1 clause differs" : all + " clauses differ";
		return counted + ", " + (substantive == 0 ? "none" : String.valueOf(substantive)) + " in substance";
	}
}
