package org.chancery.comparison;

/** Weighs what the change of a clause means in law. It knows the texts that are compared. */
@FunctionalInterface
public interface ChangeWeigher {

	/** Takes every change of words for substantive, since nobody looked closer. */
	ChangeWeigher CAUTIOUS = change -> change.hasOtherWords()
			? new Judgement(Weight.SUBSTANTIVE, java.util.List.of())
			: Judgement.EDITORIAL;

	/**
	 * Weighs one change. Asked only about clauses that are not the same; whatever it says of references is added to what the
	 * comparison found itself.
	 */
	Judgement weigh(ClauseChange change);
}
