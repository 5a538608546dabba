package org.chancery.negotiation.divergence;

/**
 * How far private and public text are apart, in the whole treaty or in one of its chapters.
 *
 * @param clauseId    id of the chapter; null for the whole treaty
 * @param title       what a person reads
 * @param clauses     how many clauses with words the higher text has there, and those that only the lower one has
 * @param divergent   how many of them diverge, those inside a clause that only one text has each counted
 * @param substantive how many of those with legal effect
 * @param undisposed  how many of the divergent ones nobody has decided about
 * @param overdue     for how many the day of the decision has passed
 */
public record MeterReading(String clauseId, String title, int clauses, int divergent, int substantive, int undisposed,
		int overdue) {

	/** The divergent part of all, from 0 to 1. */
	public double share() {
		return clauses == 0 ? 0 : (double) divergent / clauses;
	}
}
