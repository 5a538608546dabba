package org.chancery.comparison;

import java.util.List;

/**
 * What a change means in law.
 *
 * @param reasons the weightiest first; for an editorial change there may be none
 */
public record Judgement(Weight weight, List<Reason> reasons) {

	/** Nothing that matters. */
	public static final Judgement EDITORIAL = new Judgement(Weight.EDITORIAL, List.of());

	/** Copies the reasons. */
	public Judgement {
		reasons = List.copyOf(reasons);
	}
}
